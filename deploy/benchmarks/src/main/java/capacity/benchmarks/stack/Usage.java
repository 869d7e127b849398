package capacity.benchmarks.stack;

import capacity.benchmarks.figures.Quantity;
import capacity.local.Service;
import java.util.EnumMap;
import java.util.Map;

/** Processor seconds that each part has used until now. Wrk and pgbench have ended when we look, and count as ours. */
public record Usage(Map<Quantity, Double> seconds) {

    public static Usage of(Stack stack) {
        Map<Quantity, Double> seconds = new EnumMap<>(Quantity.class);
        seconds.put(Quantity.CPU_LOAD, Processes.cpu(ProcessHandle.current().pid()));
        seconds.put(Quantity.CPU_POSTGRES, Processes.cpu(stack.process("postgres")));
        seconds.put(Quantity.CPU_KAFKA, Processes.cpu(stack.process("kafka")));
        seconds.put(Quantity.CPU_EVENTS, of(stack, Service.EVENT_SERVICE));
        seconds.put(Quantity.CPU_ATTENDANCES, of(stack, Service.ATTENDANCE_SERVICE));
        seconds.put(Quantity.CPU_PROJECTIONS, of(stack, Service.PROJECTION_SERVICE));
        return new Usage(seconds);
    }

    private static double of(Stack stack, Service service) {
        return Processes.cpu(stack.process(service.code()));
    }

    public double since(Usage earlier, Quantity part) {
        return seconds.get(part) - earlier.seconds.get(part);
    }
}
