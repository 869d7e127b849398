package capacity.benchmarks.measure;

import capacity.benchmarks.load.Wrk;
import capacity.benchmarks.results.Results;
import capacity.benchmarks.results.ScanAudit;
import capacity.benchmarks.stack.AttendanceDatabase;
import capacity.benchmarks.stack.BenchmarkStack;
import capacity.benchmarks.stack.EventPreparation;
import capacity.benchmarks.stack.PipelineProgress;

/** What all measures need. */
public record MeasureContext(
        BenchmarkStack stack,
        AttendanceDatabase facts,
        PipelineProgress progress,
        EventPreparation preparation,
        Wrk wrk,
        Results results,
        ScanAudit accounts) {}
