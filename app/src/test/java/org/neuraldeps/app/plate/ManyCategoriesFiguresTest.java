package org.neuraldeps.app.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.need.Formulation;
import org.neuraldeps.app.need.TabulateTargets;
import org.neuraldeps.app.need.TargetTable;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.data.StorageType;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is of all categories, where there are too many to hold their moments: columns are formed once for all who want them. */
final class ManyCategoriesFiguresTest {

    private static final int N = 40;
    private static final int ROWS = 120;
    private static final LambdaSetting LAMBDA = new LambdaSetting.Nonzeros(3);
    private static final ExplorerState STATE = Toy.state(3, LAMBDA);

    private final AtomicLong read = new AtomicLong();
    private final OpenedDataset data = data();

    private OpenedDataset data() {
        LogitMatrix logits = new Counting(
                new ArrayLogitMatrix(
                        "many",
                        ROWS,
                        N,
                        new Random(5).doubles((long) ROWS * N, -1, 2).toArray()),
                read);
        boolean[] heldOut = new boolean[ROWS];
        IntStream.range(0, ROWS / 4).forEach(i -> heldOut[4 * i] = true);
        Split split = new Split(heldOut);
        LogitDataset dataset =
                new LogitDataset("many", logits, Categories.numbered(N), Optional.empty(), split, Optional.empty());
        return new OpenedDataset(
                Toy.DATA.found(),
                dataset,
                OnDemandSecondMoments.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER, 0));
    }

    private Plate draw(String kind, ExplorerState state) {
        FigureStyle style = FigureStyle.print(400, 430);
        return new PlateRequest<>(FigureKinds.of(kind), state, style).draw(data, Progress.NONE, Workers.CALLER);
    }

    @Test
    void placesPathsAndTheMatrixTakeOneFormingOfC() {
        read.set(0);
        assertThat(draw("atlas", STATE).figure().title()).contains(3 * N + " dependencies of " + N + " categories");
        assertThat(read.get()).isEqualTo(ROWS - ROWS / 4);
        assertThat(draw("matrix", STATE).figure().title()).contains("k = 3");
        assertThat(read.get()).isEqualTo(ROWS - ROWS / 4);
    }

    @Test
    void aFocusWhichWouldReadTheLogitsForEveryTargetIsRefusedInALine() {
        assertThatThrownBy(() -> draw("atlas", STATE.withFocus(new Focus(0.5, ShareKind.SOFTMAX))))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no atlas figure")
                .hasMessageContaining("a focus");
    }

    @Test
    void aTableOfAllTargetsHasTheLinesOfItsTargets() {
        TargetTable all = table(0, N);
        assertThat(all.targets()).hasSize(N);
        assertThat(all.targets().subList(0, 30))
                .isEqualTo(new ManyCategoriesFiguresTest().table(0, 30).targets());
    }

    private TargetTable table(int from, int to) {
        return new TabulateTargets(data, IntStream.range(from, to).boxed().toList(), Formulation.USUAL, LAMBDA)
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    @Test
    void aTableOfAllTargetsUnderAFocusIsRefused() {
        Formulation focused = Formulation.USUAL.under(new Focus(0.5, ShareKind.SOFTMAX));
        TabulateTargets need =
                new TabulateTargets(data, IntStream.range(0, N).boxed().toList(), focused, LAMBDA);
        assertThatThrownBy(() -> need.compute(Optional.empty(), Progress.NONE, Workers.CALLER))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("leave the focus off");
    }

    /** Counts the rows that are read. */
    private record Counting(LogitMatrix all, AtomicLong count) implements LogitMatrix {

        @Override
        public int rows() {
            return all.rows();
        }

        @Override
        public int columns() {
            return all.columns();
        }

        @Override
        public StorageType storage() {
            return all.storage();
        }

        @Override
        public String origin() {
            return all.origin();
        }

        @Override
        public void readRows(int firstRow, int rowCount, double[] out) {
            count.addAndGet(rowCount);
            all.readRows(firstRow, rowCount, out);
        }

        @Override
        public void readColumn(int column, double[] out) {
            throw new UnsupportedOperationException("nobody reads a column");
        }
    }
}
