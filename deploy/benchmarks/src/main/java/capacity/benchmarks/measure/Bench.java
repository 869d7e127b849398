package capacity.benchmarks.measure;

import capacity.benchmarks.figures.Accounts;
import capacity.benchmarks.figures.Results;
import capacity.benchmarks.load.Wrk;
import capacity.benchmarks.stack.Facts;
import capacity.benchmarks.stack.Preparation;
import capacity.benchmarks.stack.Progress;
import capacity.benchmarks.stack.Stack;

/** What all measures need. */
public record Bench(
        Stack stack,
        Facts facts,
        Progress progress,
        Preparation preparation,
        Wrk wrk,
        Results results,
        Accounts accounts) {}
