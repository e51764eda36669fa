package org.neuraldeps.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.CheckData;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.moments.ShareKind;

/** Large data are shown before all of their rows have been read, as what they are, and refined until they are read. */
class EarlyDataTest {

    private static final int ROWS = 3000;
    private static final int COLUMNS = 4;

    /** Everything is large, in blocks of 20 rows; there is time at once. */
    private static final Refining AT_ONCE = new Refining(0, 20 * COLUMNS * 8, 0, 2, () -> 0);

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failures::add);
    private final Solving solving = new Solving(explorer, results, AT_ONCE);
    private final List<Integer> rowsShown = new ArrayList<>();

    /** Reads the file, and hands over the telling that it has been read. */
    private Runnable readUpToTheEnd(double[][] rows) throws IOException {
        explorer.data()
                .addListener((value, before, now) -> rowsShown.add(now.moments().rows()));
        solving.open(DataRequest.of(Npy.doubles(folder.resolve("large.npy"), rows)), data -> {});
        tasks.finish("Looking for");
        return tasks.compute("Opening");
    }

    private static double[][] rows() {
        Random random = new Random(7);
        double[][] rows = new double[ROWS][COLUMNS];
        for (double[] row : rows) {
            row[0] = random.nextGaussian();
            for (int j = 1; j < COLUMNS; j++) {
                row[j] = row[0] + random.nextGaussian();
            }
        }
        return rows;
    }

    private OpenedDataset data() {
        return explorer.data().get();
    }

    @Test
    void someOfTheRowsAreShownAndRefinedToAllOfThemInOneEntryOfTheHistory() throws IOException {
        Runnable end = readUpToTheEnd(rows());
        assertThat(rowsShown).containsExactly(400, 800);
        assertThat(data().estimate().orElseThrow().fraction()).isEqualTo(800.0 / ROWS);
        assertThat(solving.opening().get()).isTrue();
        tasks.finish("Solving");
        assertThat(explorer.picture().get().solved().data()).isSameAs(data());
        ExplorerState before = explorer.state().get();
        end.run();
        assertThat(rowsShown).containsExactly(400, 800, ROWS);
        assertThat(data().estimate()).isEmpty();
        assertThat(explorer.state().get()).isEqualTo(before);
        assertThat(explorer.canUndo().get()).isFalse();
        assertThat(explorer.picture().get().solved().data().estimate())
                .as("stays until the other is there")
                .isPresent();
        tasks.finish("Solving");
        assertThat(explorer.picture().get().solved().data()).isSameAs(data());
        assertThat(solving.opening().get()).isFalse();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatSomebodyChangesMeanwhileStays() throws IOException {
        Runnable end = readUpToTheEnd(rows());
        explorer.change(
                state -> state.withTarget(CategoryRef.of(data().dataset().categories(), 3)));
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.4)));
        new Pointing(explorer).pin(2);
        ExplorerState changed = explorer.state().get();
        end.run();
        tasks.finishAll();
        assertThat(explorer.state().get()).isEqualTo(changed);
        assertThat(explorer.picture().get().solved().target()).isEqualTo(3);
        assertThat(explorer.picture().get().solution().lambdaRatio()).isEqualTo(0.4);
        explorer.undo();
        assertThat(explorer.state().get().pins().contains(2)).isFalse();
        assertThat(data().estimate()).isEmpty();
    }

    @Test
    void whatTakesAllRowsWaitsForThem() throws IOException {
        Runnable end = readUpToTheEnd(rows());
        tasks.finish("Solving");
        Slot<CheckReport> slot = results.slot();
        slot.ask(new CheckData(data(), 10));
        assertThat(slot.status().get().isWaiting()).isTrue();
        assertThat(slot.status().get().isRunning()).isTrue();
        Focus focus = new Focus(0.5, ShareKind.SOFTMAX);
        explorer.change(state -> state.withFocus(focus));
        assertThat(solving.target().status().get().isWaiting()).isTrue();
        assertThat(tasks.waiting()).isEmpty();
        end.run();
        slot.ask(new CheckData(data(), 10));
        tasks.finishAll();
        assertThat(slot.status().get().result()).isPresent();
        assertThat(solving.target().status().get().result().map(SolvedTarget::data))
                .contains(data());
    }

    @Test
    void aCancelOfWhatWaitsIsAnsweredAtOnce() throws IOException {
        readUpToTheEnd(rows());
        Slot<CheckReport> slot = results.slot();
        slot.ask(new CheckData(data(), 10));
        slot.cancel();
        assertThat(slot.status().get().failure().orElseThrow().isCancelled()).isTrue();
        slot.retry();
        assertThat(slot.status().get().isWaiting()).isTrue();
    }

    @Test
    void aCancelKeepsWhatIsShownAsAnEstimateAndAllCanBeReadThen() throws IOException {
        solving.open(DataRequest.of(Npy.doubles(folder.resolve("large.npy"), rows())), data -> {});
        tasks.finish("Looking for");
        // Cancelled at the moment at which the second part of the rows arrives.
        explorer.data().addListener((value, before, now) -> {
            if (before != null
                    && now.estimate().isPresent()
                    && before.estimate().isPresent()) {
                tasks.cancelRunning("Opening");
            }
        });
        tasks.finish("Opening");
        tasks.finishAll();
        OpenedDataset kept = data();
        assertThat(kept.estimate()).isPresent();
        assertThat(solving.opening().get()).isFalse();
        assertThat(solving.stopped().get().map(Failure::isCancelled)).contains(true);
        assertThat(failures).isEmpty();
        solving.readAgain();
        assertThat(solving.stopped().get()).isEmpty();
        tasks.finish("Looking for");
        Runnable end = tasks.compute("Opening");
        assertThat(data()).as("less is no progress").isSameAs(kept);
        end.run();
        assertThat(data().estimate()).isEmpty();
    }

    @Test
    void noNumberAmongTheLastRowsIsSaidAndWhatIsShownStaysAnEstimate() throws IOException {
        // Of blocks in a fixed order the same ones come late in every file of this shape.
        int late = lateRow();
        double[][] broken = rows();
        broken[late][2] = Double.NaN;
        solving.open(DataRequest.of(Npy.doubles(folder.resolve("broken.npy"), broken)), data -> {});
        tasks.finishAll();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).message()).contains("row " + late + ", column 2", "NaN instead of a logit");
        assertThat(data().estimate()).isPresent();
        assertThat(solving.stopped().get()).isEqualTo(Optional.of(failures.get(0)));
    }

    /** A row that is read after the last estimate was told. */
    private int lateRow() throws IOException {
        for (int row = ROWS - 1; row > 0; row -= 20) {
            double[][] marked = rows();
            marked[row][1] = 1e6;
            OpenedDataset[] last = new OpenedDataset[1];
            Explorer other = new Explorer();
            other.data()
                    .addListener(
                            (value, before, now) -> last[0] = now.estimate().isPresent() ? now : last[0]);
            Solving opening = new Solving(other, new Results(tasks, failures::add), AT_ONCE);
            opening.open(DataRequest.of(Npy.doubles(folder.resolve("marked.npy"), marked)), data -> {});
            tasks.finish("Looking for");
            tasks.finish("Opening");
            if (last[0].moments().diagonal(1) < 1e6) {
                return row;
            }
        }
        throw new AssertionError("every row is read early");
    }
}
