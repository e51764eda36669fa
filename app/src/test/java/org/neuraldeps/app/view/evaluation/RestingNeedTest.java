package org.neuraldeps.app.view.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.need.CompareControls;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.state.StateHistory;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.Control;
import org.neuraldeps.solver.evaluation.Controls;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Controls, as an example: they come when λ rests, stay while k does, and are those of the command line. */
final class RestingNeedTest {

    private static final int ROWS = 60;
    private static final int CATEGORIES = 8;

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failures::add);
    private final Solving solving = new Solving(explorer, results);
    private final RestingNeed<Controls> model =
            new RestingNeed<>(explorer, solving.evaluation().status(), results, CompareControls::of);

    @BeforeEach
    void open() throws IOException {
        Random random = new Random(3);
        double[][] rows = new double[ROWS][CATEGORIES];
        int[] labels = new int[ROWS];
        boolean[] held = new boolean[ROWS];
        for (int r = 0; r < ROWS; r++) {
            labels[r] = r % CATEGORIES;
            held[r] = r >= ROWS / 2;
            for (int j = 0; j < CATEGORIES; j++) {
                rows[r][j] = random.nextGaussian() + (j > 0 ? 0.5 * rows[r][0] : 0) + (labels[r] == j ? 2 : 0);
            }
        }
        Npy.labels(folder.resolve("labels.npy"), labels);
        Npy.mask(folder.resolve("evaluation.npy"), held);
        solving.open(DataRequest.of(Npy.doubles(folder.resolve("logits.npy"), rows)), data -> {});
        tasks.finishAll();
    }

    @Test
    void theyAreThoseOfTheCommandLine() {
        JudgedSolution judged = JudgedSolution.of(explorer.picture().get(), Progress.NONE, Workers.CALLER);
        assertThat(model.result().get()).isEqualTo(judged.controls()).isPresent();
        assertThat(model.result().get().orElseThrow().tables()).containsOnlyKeys(Control.values());
    }

    @Test
    void aDragBeginsNothingAndThenOnlyTheLastOnesAreComputed() {
        long before = begun();
        StateHistory.Gesture drag = new StateHistory.Gesture();
        for (int k : new int[] {2, 1, 4}) {
            explorer.move(state -> state.withLambda(new LambdaSetting.Nonzeros(k)), drag);
            assertThat(tasks.waiting()).isEmpty();
        }
        assertThat(model.result().get()).isEmpty();
        explorer.rest();
        assertThat(tasks.waiting()).hasSize(1);
        tasks.finishAll();
        assertThat(begun()).isEqualTo(before + 1);
        assertThat(model.result().get().orElseThrow().count()).isEqualTo(4);
    }

    @Test
    void anotherLambdaOfAsManyCategoriesKeepsThem() {
        Optional<?> before = model.result().get();
        int k = explorer.picture().get().solution().nonzeros();
        double ratio = explorer.picture().get().solution().lambdaRatio();
        explorer.move(state -> state.withLambda(new LambdaSetting.Ratio(ratio * 1.0001)), new StateHistory.Gesture());
        assertThat(explorer.picture().get().solution().nonzeros()).isEqualTo(k);
        assertThat(model.result().get()).isSameAs(before);
        explorer.rest();
        assertThat(tasks.waiting()).isEmpty();
    }

    private long begun() {
        return tasks.begun().stream()
                .filter(title -> title.startsWith("Controls of"))
                .count();
    }
}
