package capacity.local.sample.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids derived from names, so that a second run sends the same things again. */
public final class SampleIds {

    private static final String NAMESPACE = "capacity/sample/1/";

    private SampleIds() {}

    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes((NAMESPACE + name).getBytes(UTF_8));
    }
}
