package capacity.http.query;

import capacity.http.response.JsonOutput;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The part of a list that the client asks for. Ask the database for {@link #fetch()} rows after {@link #position()} in
 * ascending order; the extra row shows that there is a next page.
 *
 * @param limit 1 to {@value #MAX_LIMIT}
 * @param after position of the last item of the previous page; empty on the first page
 */
public record Page(int limit, OptionalLong after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /** Characters of all items of a page together; a larger item has a page of its own. */
    public static final int MAX_CHARACTERS = 1 << 20;

    public int fetch() {
        return limit + 1;
    }

    /** Positions begin at 1, so 0 is before all of them. */
    public long position() {
        return after.orElse(0);
    }

    /** {@code {"items": [...]}}, with a {@code Link} to the next page when there is one. */
    public <T> Response answer(UriInfo uri, List<T> fetched, ToLongFunction<T> position, Function<T, ?> item) {
        return answer(uri, fetched, fetched.size() > limit, position, item);
    }

    /** @param more whether there is a next page; there is also one when the rows of this page are too large */
    public <T> Response answer(
            UriInfo uri, List<T> fetched, boolean more, ToLongFunction<T> position, Function<T, ?> item) {
        List<RawValue> items = fitting(fetched, item);
        Response.ResponseBuilder response = Response.ok(Map.of("items", items), MediaType.APPLICATION_JSON_TYPE);
        if (!items.isEmpty() && (more || items.size() < fetched.size())) {
            response.header("Link", link(uri, position.applyAsLong(fetched.get(items.size() - 1))));
        }
        return response.build();
    }

    private <T> List<RawValue> fitting(List<T> fetched, Function<T, ?> item) {
        List<RawValue> items = new ArrayList<>();
        long length = 0;
        for (T row : fetched.subList(0, Math.min(limit, fetched.size()))) {
            String json = JsonOutput.text(item.apply(row));
            length += json.length();
            if (length > MAX_CHARACTERS && !items.isEmpty()) {
                break;
            }
            items.add(new RawValue(json));
        }
        return items;
    }

    /** Relative, because only the client knows the origin that it used. */
    private String link(UriInfo uri, long last) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("limit", limit)
                .replaceQueryParam("after", cursor(last))
                .build();
        return "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
    }

    public static String cursor(long position) {
        byte[] plain = Long.toString(position).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** Empty for everything that {@link #cursor} does not produce. */
    public static Optional<Long> position(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return Optional.of(Long.valueOf(plain))
                    .filter(position -> position >= 0 && cursor(position).equals(cursor));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
