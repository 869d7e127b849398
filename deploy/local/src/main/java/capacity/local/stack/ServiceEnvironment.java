package capacity.local.stack;

import capacity.local.Database;
import capacity.local.Service;
import java.util.HashMap;
import java.util.Map;

/** The settings of a service, in the same environment variables as in a cluster. */
record ServiceEnvironment(String kafka, String publicKey, String masterKey) {

    /** By default there are as many as processors, and chance may give all connections to one of two. */
    private static final int EVENT_LOOPS = 4 * Runtime.getRuntime().availableProcessors();

    Map<String, String> of(Service service, int port, Database database) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka,
                "QUARKUS_OIDC_PUBLIC_KEY", publicKey,
                "QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE", Integer.toString(EVENT_LOOPS),
                "MALLOC_ARENA_MAX", "2")); // less native memory that each thread keeps for itself
        if (service == Service.ATTENDANCE_SERVICE) {
            variables.put("CAPACITY_MASTER_KEY", masterKey); // no other service needs it
        }
        return variables;
    }
}
