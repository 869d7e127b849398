package capacity.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import capacity.local.Database;
import capacity.local.Service;
import org.junit.jupiter.api.Test;

class ServiceEnvironmentTest {

    private final ServiceEnvironment environment = new ServiceEnvironment("127.0.0.1:9092", "public", "master");
    private final Database database = new Database("d", "user", "password", "jdbc:x", "x");

    @Test
    void gives_a_service_its_database_the_broker_and_the_public_key() {
        var variables = environment.of(Service.EVENT_SERVICE, 81, database);
        assertEquals("127.0.0.1", variables.get("QUARKUS_HTTP_HOST"));
        assertEquals("81", variables.get("QUARKUS_HTTP_PORT"));
        assertEquals("user", variables.get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("password", variables.get("QUARKUS_DATASOURCE_PASSWORD"));
        assertEquals("jdbc:x", variables.get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertEquals("x", variables.get("QUARKUS_DATASOURCE_REACTIVE_URL"));
        assertEquals("127.0.0.1:9092", variables.get("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("public", variables.get("QUARKUS_OIDC_PUBLIC_KEY"));
    }

    @Test
    void gives_the_master_key_only_to_attendance_service() {
        for (Service service : Service.values()) {
            boolean keeper = service == Service.ATTENDANCE_SERVICE;
            assertEquals(keeper, environment.of(service, 81, database).containsKey("CAPACITY_MASTER_KEY"));
        }
        assertFalse(environment.of(Service.EVENT_SERVICE, 81, database).containsValue("master"));
    }
}
