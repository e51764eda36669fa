package org.neuraldeps.solver.covlasso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.solver.covlasso.AllTargets.PathWork;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

class AllTargetsTest {

    private static final Workers SIDE_BY_SIDE = new Workers() {
        @Override
        public int count() {
            return 4;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            IntStream.range(0, jobs).parallel().forEach(job);
        }
    };

    private final SecondMoments moments = ProblemFamily.moments(ProblemFamily.gaussian(new Random(1), 80, 30));

    @Test
    void theNumberOfWorkersChangesNothing() {
        PathWork<SolutionPath> work = new PathWork<>(PathOptions.full().upToNonzeros(5), path -> path);
        AllTargets<SolutionPath> alone = solve(work, Workers.CALLER, Progress.NONE);
        AllTargets<SolutionPath> together = solve(work, SIDE_BY_SIDE, Progress.NONE);
        assertThat(together.isComplete()).isTrue();
        for (int target = 0; target < moments.size(); target++) {
            SolutionPath expected = alone.summaries().get(target).orElseThrow();
            SolutionPath actual = together.summaries().get(target).orElseThrow();
            assertThat(actual.knots()).usingRecursiveComparison().isEqualTo(expected.knots());
        }
    }

    @Test
    void aCancelKeepsWhatIsFinished() {
        AtomicInteger reports = new AtomicInteger();
        Progress afterTwoReports = new Progress() {
            @Override
            public void at(double fraction, String step) {
                reports.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return reports.get() == 2;
            }
        };
        PathWork<Double> work = new PathWork<>(PathOptions.full().upToNonzeros(5), SolutionPath::lambdaMax);
        AllTargets<Double> partial = solve(work, Workers.CALLER, afterTwoReports);
        assertThat(partial.isComplete()).isFalse();
        assertThat(partial.summaries().stream().filter(s -> s.isPresent()).count())
                .as("two groups of eight")
                .isEqualTo(16);
    }

    private <T> AllTargets<T> solve(PathWork<T> work, Workers workers, Progress progress) {
        return AllTargets.solve(
                moments.size(),
                target -> CovLassoProblem.within(moments, target, Progress.NONE),
                work,
                workers,
                progress);
    }
}
