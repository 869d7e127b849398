package capacity.projections.projector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;

/** The service's own tables in an empty database. */
final class ProjectionSchema {

    private static final List<String> SCRIPTS = List.of(
            "V100__projections.sql", "V110__lighter_catching_up.sql", "V120__doubt.sql", "V130__kinds_of_roles.sql");

    private ProjectionSchema() {}

    static void make(DataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            for (String each : SCRIPTS) {
                try (var script = ProjectionSchema.class.getResourceAsStream("/db/migration/" + each)) {
                    connection.createStatement().execute(new String(script.readAllBytes(), UTF_8));
                }
            }
        }
    }
}
