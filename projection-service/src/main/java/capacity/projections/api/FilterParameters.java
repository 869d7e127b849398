package capacity.projections.api;

import jakarta.ws.rs.QueryParam;

/** The names of the filters of totals and headline. {@link Parameters} reads and checks their values. */
public class FilterParameters {

    @QueryParam("region")
    public String region;

    @QueryParam("theme")
    public String theme;

    @QueryParam("kind")
    public String kind;

    @QueryParam("programme")
    public String programme;

    @QueryParam("phase")
    public String phase;

    @QueryParam("hostCountry")
    public String hostCountry;

    @QueryParam("year")
    public String year;

    @QueryParam("quarter")
    public String quarter;

    @QueryParam("month")
    public String month;

    @QueryParam("language")
    public String language;

    @QueryParam("event")
    public String event;

    @QueryParam("sector")
    public String sector;

    @QueryParam("country")
    public String country;

    @QueryParam("representedRegion")
    public String representedRegion;

    @QueryParam("gender")
    public String gender;

    @QueryParam("role")
    public String role;

    @QueryParam("from")
    public String from;

    @QueryParam("to")
    public String to;

    @QueryParam("happenedBy")
    public String happenedBy;

    @QueryParam("definition")
    public String definition;
}
