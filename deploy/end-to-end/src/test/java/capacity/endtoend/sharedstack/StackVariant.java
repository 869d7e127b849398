package capacity.endtoend.sharedstack;

import capacity.endtoend.DeployedStack;
import java.util.Map;

/** How a shared stack is started. */
public enum StackVariant {
    PLAIN {
        @Override
        DeployedStack start(TraceCollector collector) {
            return DeployedStack.empty();
        }
    },

    /** With the sample programme, and with traces of those requests whose client asks for one: all would be too many in a crowd. */
    SAMPLE {
        @Override
        DeployedStack start(TraceCollector collector) {
            return DeployedStack.withSample(Map.of(
                    "CAPACITY_TRACING_OFF", "false",
                    "CAPACITY_TRACING_RATIO", "0",
                    "CAPACITY_TRACING_ENDPOINT", collector.endpoint(),
                    "CAPACITY_TRACING_PROTOCOL", "http/protobuf",
                    "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms")); // 5 s otherwise, which each test would wait
        }
    },

    /** Empty, and its logs are for machines, at the lowest level that an operator can ask for. */
    DEBUG_LOGS {
        @Override
        DeployedStack start(TraceCollector collector) {
            return DeployedStack.within(Map.of(
                    "CAPACITY_LOG_JSON", "true",
                    "CAPACITY_UNKNOWN_EVENT_PATIENCE",
                            "0.4s", // the random programme often names events that do not exist
                    "QUARKUS_LOG_LEVEL", "DEBUG",
                    "QUARKUS_LOG_CATEGORY__IO_QUARKUS_OIDC__LEVEL", "DEBUG"));
        }
    };

    abstract DeployedStack start(TraceCollector collector);
}
