package capacity.endtoend.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import capacity.endtoend.DeployedStack;
import capacity.endtoend.sharedstack.SharedStack;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(2)
@ExtendWith(SharedStack.class)
class DescriptionsPageIT {

    private static final List<String> SERVICES = List.of("event-service", "attendance-service", "projection-service");

    @Test
    void one_page_shows_what_each_service_can_do_and_asks_no_other_host(DeployedStack stack) {
        try (DashboardBrowser browser = new DashboardBrowser();
                DescriptionsPage page = browser.openDescriptions(stack.origin())) {
            for (String service : SERVICES) {
                String title = page.choose(service);
                assertTrue(title.contains(service.replace('-', ' ')), title);
            }
            assertEquals(List.of(), page.complaints());
        }
    }
}
