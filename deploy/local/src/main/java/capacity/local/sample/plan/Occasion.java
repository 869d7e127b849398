package capacity.local.sample.plan;

import capacity.local.sample.plan.Body.Event;
import capacity.local.sample.plan.Body.Headcount;
import capacity.local.sample.plan.Body.Scan;
import java.util.List;

/** An event, the scans at its door, and what somebody counted in the room. */
public record Occasion(Event event, List<Scan> scans, List<Headcount> headcounts) {}
