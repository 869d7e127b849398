package capacity.benchmarks.stack;

import capacity.benchmarks.results.Quantity;
import capacity.local.Service;
import java.util.EnumMap;
import java.util.Map;

/** Processor seconds that each part has used so far. wrk and pgbench have already ended and count as ours. */
public record ProcessorTime(Map<Quantity, Double> seconds) {

    public static ProcessorTime of(BenchmarkStack stack) {
        Map<Quantity, Double> seconds = new EnumMap<>(Quantity.class);
        seconds.put(Quantity.CPU_LOAD, ProcessUsage.cpu(ProcessHandle.current().pid()));
        seconds.put(Quantity.CPU_POSTGRES, ProcessUsage.cpu(stack.process("postgres")));
        seconds.put(Quantity.CPU_KAFKA, ProcessUsage.cpu(stack.process("kafka")));
        seconds.put(Quantity.CPU_EVENTS, of(stack, Service.EVENT_SERVICE));
        seconds.put(Quantity.CPU_ATTENDANCES, of(stack, Service.ATTENDANCE_SERVICE));
        seconds.put(Quantity.CPU_PROJECTIONS, of(stack, Service.PROJECTION_SERVICE));
        return new ProcessorTime(seconds);
    }

    private static double of(BenchmarkStack stack, Service service) {
        return ProcessUsage.cpu(stack.process(service.code()));
    }

    public double since(ProcessorTime earlier, Quantity part) {
        return seconds.get(part) - earlier.seconds.get(part);
    }
}
