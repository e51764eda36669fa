package org.neuraldeps.app.benchmark;

import java.util.concurrent.TimeUnit;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.task.CoreWorkers;
import org.neuraldeps.solver.covlasso.AllTargets;
import org.neuraldeps.solver.covlasso.AllTargets.PathWork;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One target, one thread, 20 and 100 steps from λ_max; and all 1000 targets to 20 non-zeros on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PathBenchmark {

    private SecondMoments moments;
    private int[] targets;
    private CoreWorkers workers;

    @Setup
    public void open() {
        OpenedDataset sample = BenchmarkData.sample();
        moments = sample.moments();
        targets = BenchmarkData.targets(moments.size());
        workers = CoreWorkers.overAllCores();
    }

    @TearDown
    public void close() {
        workers.close();
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkData.TARGETS)
    public void twentySteps(Blackhole sink) {
        solve(20, sink);
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkData.TARGETS)
    public void hundredSteps(Blackhole sink) {
        solve(100, sink);
    }

    private void solve(int steps, Blackhole sink) {
        PathOptions options = PathOptions.full().upToKnots(steps + 1);
        for (int target : targets) {
            sink.consume(ExactHomotopy.solve(
                    CovLassoProblem.within(moments, target, Progress.NONE), options, Progress.NONE));
        }
    }

    @Benchmark
    public void allTargetsToTwentyNonzeros(Blackhole sink) {
        PathWork<Double> work = new PathWork<>(PathOptions.full().upToNonzeros(20), PathBenchmark::endError);
        sink.consume(AllTargets.solve(
                moments.size(), i -> CovLassoProblem.within(moments, i, Progress.NONE), work, workers, Progress.NONE));
    }

    private static Double endError(SolutionPath path) {
        return path.at(path.end().lambda()).error();
    }
}
