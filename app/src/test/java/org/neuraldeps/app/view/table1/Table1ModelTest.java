package org.neuraldeps.app.view.table1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Pointing;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.moments.ShareKind;

/** Which targets are meant, what a cancel leaves, and when a table goes. */
final class Table1ModelTest {

    private static final int ROWS = 60;
    private static final int CATEGORIES = 7;

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failures::add);
    private final Solving solving = new Solving(explorer, results);
    private final List<Integer> listed = new ArrayList<>(List.of(5, 2));
    private Table1Model model;

    @BeforeEach
    void open() throws IOException {
        write("first.npy", 3);
        open("first.npy");
        model = new Table1Model(explorer, results, () -> listed);
    }

    private void write(String name, long seed) throws IOException {
        Random random = new Random(seed);
        double[][] rows = new double[ROWS][CATEGORIES];
        boolean[] held = new boolean[ROWS];
        for (int r = 0; r < ROWS; r++) {
            held[r] = r >= ROWS / 2;
            for (int j = 0; j < CATEGORIES; j++) {
                rows[r][j] = random.nextGaussian() + (j > 0 ? 0.5 * rows[r][0] : 0);
            }
        }
        Npy.mask(folder.resolve("evaluation.npy"), held);
        Npy.doubles(folder.resolve(name), rows);
    }

    private void open(String name) {
        solving.open(DataRequest.of(folder.resolve(name)), data -> {});
        tasks.finishAll();
    }

    @Test
    void allThoseListedOrThosePinnedAreMeant() {
        compute(TargetsChoice.ALL, 2);
        assertThat(targets()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(model.table().get().orElseThrow().targets())
                .extracting(TabulatedTarget::nonzeros)
                .allMatch(k -> k <= 2);
        compute(TargetsChoice.LISTED, 1);
        assertThat(targets()).containsExactly(5, 2);
        new Pointing(explorer).pin(4);
        compute(TargetsChoice.PINNED, 1);
        assertThat(targets()).containsExactly(4);
        assertThat(model.said().get()).contains("Targets: 1", "without focus");
    }

    @Test
    void theFocusIsThatOfTheWindow() {
        explorer.change(state -> state.withFocus(new Focus(0.5, ShareKind.SOFTMAX)));
        tasks.finishAll();
        compute(TargetsChoice.ALL, 2);
        assertThat(model.table().get().orElseThrow().focus().share()).isEqualTo(0.5);
        assertThat(model.said().get()).contains("focus of 0.5 by softmax");
    }

    @Test
    void whereNothingIsMeantNothingBegins() {
        listed.clear();
        model.compute(TargetsChoice.LISTED, 1);
        assertThat(tasks.waiting()).isEmpty();
        assertThat(model.said().get()).startsWith("There is no such category");
    }

    @Test
    void whatIsCancelledCanBeAskedForAgain() {
        model.compute(TargetsChoice.ALL, 2);
        model.cancel();
        tasks.finish("Table 1");
        assertThat(model.status().get().failure().orElseThrow().isCancelled()).isTrue();
        assertThat(failures).isEmpty();
        compute(TargetsChoice.ALL, 2);
        assertThat(targets()).hasSize(7);
    }

    @Test
    void otherDataTakeTheTableAway() throws IOException {
        compute(TargetsChoice.ALL, 2);
        write("second.npy", 4);
        open("second.npy");
        assertThat(model.table().get()).isEmpty();
        assertThat(model.said().get()).startsWith("Each target is solved");
    }

    @Test
    void whatIsAskedForBeforeAllRowsHaveBeenReadComesWhenTheyHave() {
        // Everything is large, in blocks of one row; told of as soon as ten groups have two.
        Refining refining = new Refining(0, CATEGORIES * 8, 0, 2, () -> 0);
        Explorer early = new Explorer();
        Results own = new Results(tasks, failures::add);
        new Solving(early, own, refining).open(DataRequest.of(folder.resolve("first.npy")), data -> {});
        tasks.finish("Looking for");
        Runnable end = tasks.compute("Opening");
        tasks.finish("Solving");
        Table1Model waiting = new Table1Model(early, own, () -> listed);
        waiting.compute(TargetsChoice.LISTED, 1);
        assertThat(waiting.status().get().isWaiting()).isTrue();
        assertThat(waiting.said().get()).isEqualTo("This waits until all rows have been read");
        end.run();
        tasks.finishAll();
        assertThat(waiting.table().get().orElseThrow().targets()).hasSize(2);
    }

    private void compute(TargetsChoice choice, int count) {
        model.compute(choice, count);
        tasks.finishAll();
    }

    private List<Integer> targets() {
        return model.table().get().orElseThrow().targets().stream()
                .map(TabulatedTarget::target)
                .toList();
    }
}
