package capacity.local.sample.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids made of names, so that a second run asks for the same things again. */
public final class SampleIds {

    private static final String NAMESPACE = "capacity/sample/1/";

    private SampleIds() {}

    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes((NAMESPACE + name).getBytes(UTF_8));
    }
}
