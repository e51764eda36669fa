package org.neuraldeps.app.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.PooledTable1;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A table of the sample: the same whoever works at it, and as far as it came where it is cancelled. */
final class TabulateTargetsTest {

    private static final LambdaSetting K = new LambdaSetting.Nonzeros(3);

    private static OpenedDataset data;

    @BeforeAll
    static void open() {
        data = FoundData.of(DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K)))
                .open(Progress.NONE, Workers.CALLER);
    }

    /** Targets in the opposite order, as if the last worker were the fastest. */
    private static final Workers BACKWARDS = new Workers() {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public void forEach(int jobs, IntConsumer job) {
            for (int i = jobs - 1; i >= 0; i--) {
                job.accept(i);
            }
        }
    };

    @Test
    void itDoesNotDependOnWhoIsFirst() {
        TabulateTargets need = new TabulateTargets(data, targets(20), Focus.NONE, K);
        assertThat(need.compute(Optional.empty(), Progress.NONE, BACKWARDS))
                .isEqualTo(need.compute(Optional.empty(), Progress.NONE, Workers.CALLER));
    }

    @Test
    void aCancelKeepsWhatIsFinishedAndPoolsThatAlone() {
        TabulateTargets need = new TabulateTargets(data, targets(40), Focus.NONE, K);
        Progress after20 = new Progress() {
            private boolean cancelled;

            @Override
            public void at(double fraction, String step) {
                cancelled |= fraction >= 0.5;
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
        TargetTable part = need.compute(Optional.empty(), after20, Workers.CALLER);
        assertThat(part.asked()).isEqualTo(40);
        assertThat(part.targets()).hasSize(16);
        PooledTable1 pooled = part.pooled().get(0).pooled();
        assertThat(pooled)
                .isEqualTo(PooledTable1.of(part.targets().stream()
                        .map(target -> target.solution().pooled().sums().orElseThrow())
                        .toList()));
        assertThat(part.targets())
                .isEqualTo(new TabulateTargets(data, targets(16), Focus.NONE, K)
                        .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                        .targets());
    }

    private static List<Integer> targets(int count) {
        return IntStream.range(0, count).mapToObj(i -> 25 * i).toList();
    }
}
