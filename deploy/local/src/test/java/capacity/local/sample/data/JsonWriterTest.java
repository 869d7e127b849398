package capacity.local.sample.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    record Thing(String name, Integer count, Boolean open, LocalDate on, List<Thing> parts) {}

    @Test
    void records_become_objects_without_null_members() {
        var part = new Thing("part", null, true, null, null);
        var thing = new Thing("whole", 2, null, LocalDate.of(2016, 5, 1), List.of(part));
        assertEquals(
                "{\"name\":\"whole\",\"count\":2,\"on\":\"2016-05-01\",\"parts\":[{\"name\":\"part\",\"open\":true}]}",
                JsonWriter.write(thing));
    }

    @Test
    void text_is_escaped_only_where_it_must_be() {
        assertEquals("\"a \\\"b\\\" \\\\ \\u000a – 中\"", JsonWriter.write("a \"b\" \\ \n – 中"));
    }
}
