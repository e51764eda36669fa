package org.neuraldeps.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** What happens in between: while a file is opened, after a cancel, when files come and go. */
final class SolvingTest {

    private static final int ROWS = 40;

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failures::add);
    private final Solving solving = new Solving(explorer, results);
    private Path first;
    private Path second;

    @BeforeEach
    void writeFiles() throws IOException {
        first = Npy.doubles(folder.resolve("first.npy"), random(1, 6));
        second = Npy.doubles(folder.resolve("second.npy"), random(2, 6));
    }

    private static double[][] random(long seed, int columns) {
        Random random = new Random(seed);
        double[][] rows = new double[ROWS][columns];
        for (double[] row : rows) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian() + (j > 0 ? 0.5 * row[0] : 0);
            }
        }
        return rows;
    }

    private void open(Path file) {
        solving.open(DataRequest.of(file), data -> {});
        tasks.finishAll();
    }

    @Test
    void fewCategoriesBeginWithAtMostHalfOfThem() throws IOException {
        open(first);
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(2));
        open(Npy.doubles(folder.resolve("two.npy"), random(3, 2)));
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(1));
        open(Npy.doubles(folder.resolve("many.npy"), random(4, 30)));
        assertThat(explorer.state().get().lambda()).isEqualTo(new LambdaSetting.Nonzeros(10));
    }

    private String shown() {
        return explorer.picture().get().solved().data().request().displayName();
    }

    private void retarget(int category) {
        CategoryRef ref = CategoryRef.of(explorer.data().get().dataset().categories(), category);
        explorer.change(state -> state.withTarget(ref));
    }

    @Test
    void aFileOpensAlsoWhenACategoryIsPinnedMeanwhile() {
        open(first);
        solving.open(DataRequest.of(second), data -> {});
        tasks.finish("Looking for");
        new Pointing(explorer).pin(3);
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.3)));
        tasks.finishAll();
        assertThat(explorer.state().get().data()).isEqualTo(DataRequest.of(second));
        assertThat(shown()).isEqualTo("second.npy");
        explorer.undo();
        tasks.finishAll();
        assertThat(explorer.state().get().pins().contains(3)).isTrue();
        assertThat(shown()).isEqualTo("first.npy");
    }

    @Test
    void aCancelledSolveSaysSoStaysCancelledWhileLambdaMovesAndCanBeTriedAgain() {
        open(first);
        int other = explorer.state().get().target() == 0 ? 1 : 0;
        retarget(other);
        tasks.cancel("Solving");
        assertThat(solving.target().status().get().failure().orElseThrow().isCancelled())
                .isTrue();
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.2)));
        assertThat(tasks.waiting()).isEmpty();
        solving.retry(solving.target());
        tasks.finishAll();
        assertThat(explorer.picture().get().solved().target()).isEqualTo(other);
        assertThat(explorer.picture().get().solution().lambdaRatio()).isEqualTo(0.2);
    }

    @Test
    void aFileThatWasRewrittenIsReadAgain() throws IOException {
        open(first);
        double before = explorer.data().get().moments().diagonal(0);
        open(first);
        assertThat(tasks.begun())
                .filteredOn(title -> title.startsWith("Opening"))
                .as("the same file")
                .hasSize(1);
        Npy.doubles(first, random(7, 6));
        open(first);
        assertThat(explorer.data().get().moments().diagonal(0)).isNotEqualTo(before);
        assertThat(explorer.picture().get().solved().data())
                .isSameAs(explorer.data().get());
    }

    @Test
    void whatCameToLieBesideAFileIsFoundWhenItIsOpenedAgain() throws IOException {
        open(first);
        assertThat(explorer.data().get().dataset().labels()).isEmpty();
        Npy.labels(folder.resolve("labels.npy"), new int[ROWS]);
        open(first);
        assertThat(explorer.data().get().dataset().labels()).isPresent();
    }

    @Test
    void undoToAFileThatIsGoneSaysSoAndChangesNothing() throws IOException {
        open(first);
        open(second);
        open(Npy.doubles(folder.resolve("third.npy"), random(3, 6)));
        open(Npy.doubles(folder.resolve("fourth.npy"), random(4, 6)));
        Files.delete(folder.resolve("third.npy"));
        Object before = explorer.state().get();
        explorer.undo();
        tasks.finishAll();
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.message())
                .contains("third.npy"));
        assertThat(explorer.state().get()).isSameAs(before);
        assertThat(shown()).isEqualTo("fourth.npy");
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.4)));
        tasks.finishAll();
        assertThat(failures).as("λ ticks do not fail again").hasSize(1);
        assertThat(explorer.picture().get().solution().lambdaRatio()).isEqualTo(0.4);
    }

    @Test
    void aChangeMadeWhileUndoIsUnderWayIsNotTakenAway() throws IOException {
        open(first);
        open(second);
        Npy.labels(folder.resolve("labels.npy"), new int[ROWS]);
        explorer.undo();
        tasks.finish("Looking for");
        new Pointing(explorer).pin(2);
        tasks.finishAll();
        assertThat(explorer.state().get().data()).isEqualTo(DataRequest.of(second));
        assertThat(explorer.state().get().pins().contains(2)).isTrue();
    }

    @Test
    void aChangeThereAndBackWhileUndoIsUnderWayIsStillAChange() throws IOException {
        open(first);
        open(second);
        explorer.undo();
        pinAndUnpin();
        tasks.finishAll();
        assertStateAndDataAgree(second);
    }

    @Test
    void aChangeThereAndBackWhileRedoIsUnderWayLeavesNothingToRedo() throws IOException {
        open(first);
        open(second);
        explorer.undo();
        tasks.finishAll();
        explorer.redo();
        pinAndUnpin();
        tasks.finishAll();
        assertStateAndDataAgree(first);
    }

    private void pinAndUnpin() {
        new Pointing(explorer).pin(2);
        new Pointing(explorer).pin(2);
    }

    private void assertStateAndDataAgree(Path file) {
        assertThat(explorer.state().get().data()).isEqualTo(DataRequest.of(file));
        assertThat(explorer.data().get().request()).isEqualTo(DataRequest.of(file));
        assertThat(shown()).isEqualTo(file.getFileName().toString());
    }

    @Test
    void undoToDataWhoseColumnsHaveMovedFindsTheCategoriesWhereTheyAreNow() throws IOException {
        names("ant", "bee", "cat", "dog", "elk", "fox");
        open(first);
        retarget(3);
        tasks.finishAll();
        new Pointing(explorer).pin(1);
        open(second);
        names("fox", "elk", "dog", "cat", "bee", "ant");
        explorer.undo();
        tasks.finishAll();
        assertThat(explorer.state().get().target()).isEqualTo(2);
        assertThat(explorer.state().get().pins().columns()).containsExactly(4);
        assertThat(explorer.picture().get().solved().target()).isEqualTo(2);
        assertThat(explorer.data().get().dataset().categories().label(2)).isEqualTo("dog");
    }

    @Test
    void undoToDataThatLackTheTargetSaysSoAndChangesNothing() throws IOException {
        names("ant", "bee", "cat", "dog", "elk", "fox");
        open(first);
        retarget(3);
        tasks.finishAll();
        open(second);
        names("ant", "bee", "cat", "gnu", "elk", "fox");
        explorer.undo();
        tasks.finishAll();
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.message())
                .contains("dog", "not among the categories"));
        assertStateAndDataAgree(second);
    }

    private void names(String... names) throws IOException {
        StringBuilder table = new StringBuilder("index\twnid\tname\n");
        for (int j = 0; j < names.length; j++) {
            table.append(j)
                    .append("\tn0")
                    .append(names[j])
                    .append('\t')
                    .append(names[j])
                    .append('\n');
        }
        Files.writeString(folder.resolve("categories.tsv"), table);
    }

    @Test
    void switchingNetworksThereAndBackReadsEachOnce() {
        open(first);
        DataRequest own = explorer.state().get().data();
        solving.change(own.predictedFrom(new LogitFile(second)));
        tasks.finishAll();
        assertThat(explorer.data().get().dataset().other()).isPresent();
        solving.change(explorer.state().get().data().within());
        tasks.finishAll();
        assertThat(explorer.state().get().data()).isEqualTo(own);
        assertThat(tasks.begun())
                .filteredOn(title -> title.startsWith("Opening"))
                .hasSize(2);
    }

    @Test
    void aFileThatChangesWhileItIsShownFailsAtTheNextReadAndIsReadAnewWhenTriedAgain() throws IOException {
        Npy.mask(folder.resolve("evaluation.npy"), mask());
        open(first);
        retarget(explorer.state().get().target() == 0 ? 1 : 0);
        tasks.finish("Solving");
        Npy.doubles(first, random(9, 6));
        tasks.finish("Evaluating");
        Failure failure = solving.evaluation().status().get().failure().orElseThrow();
        assertThat(failure.message()).contains("first.npy", "changed");
        solving.retry(solving.evaluation());
        tasks.finishAll();
        assertThat(solving.evaluation().status().get().result()).isPresent();
        assertThat(explorer.data().get().moments().diagonal(0))
                .isEqualTo(explorer.picture()
                        .get()
                        .solved()
                        .path()
                        .problem()
                        .moments()
                        .diagonal(0));
    }

    private static boolean[] mask() {
        boolean[] held = new boolean[ROWS];
        for (int row = 0; row < ROWS; row += 4) {
            held[row] = true;
        }
        return held;
    }

    @Test
    void whatWasSolvedIsThereAtOnceAndGoesWithItsData() throws IOException {
        open(first);
        int target = explorer.state().get().target();
        retarget((target + 1) % 6);
        tasks.finishAll();
        int begun = tasks.begun().size();
        retarget(target);
        assertThat(explorer.picture().get().solved().target()).isEqualTo(target);
        assertThat(tasks.begun()).as("kept").hasSize(begun);
        for (int i = 0; i < 4; i++) {
            open(Npy.doubles(folder.resolve("other" + i + ".npy"), random(20 + i, 6)));
        }
        open(first);
        assertThat(tasks.begun())
                .filteredOn(title -> title.equals("Opening first.npy"))
                .hasSize(2);
    }
}
