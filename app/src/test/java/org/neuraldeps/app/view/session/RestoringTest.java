package org.neuraldeps.app.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.session.Returning;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.work.Progress;

/** Documents whose data are there, gone, elsewhere or different. */
final class RestoringTest {

    private static final int ROWS = 20;

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failures::add);
    private final Solving solving = new Solving(explorer, results);
    private final List<Trouble> asked = new ArrayList<>();
    private Consumer<Path> locate;
    private Runnable showAllTheSame;
    private final Restoring restoring = new Restoring(results, solving, (trouble, located, show) -> {
        asked.add(trouble);
        locate = located;
        showAllTheSame = show;
    });
    private Path logits;
    private Path labels;
    private ExplorerState state;
    private DataHashes hashes;
    private int arrived;

    @BeforeEach
    void writeData() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        logits = Npy.doubles(home.resolve("f.npy"), random(1));
        labels = Npy.labels(home.resolve("truth.npy"), new int[ROWS]);
        DataRequest request = DataRequest.of(logits).with(DataPart.of(SideFile.LABELS), labels);
        state = ExplorerState.first(request, new CategoryRef(2, "", "2"), new LambdaSetting.Ratio(0.25));
        solving.open(request, data -> {});
        tasks.finishAll();
        state = state.withTarget(CategoryRef.of(explorer.data().get().dataset().categories(), 2));
        hashes = DataHashes.of(FoundData.of(request), Progress.NONE);
    }

    private static double[][] random(long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[ROWS][5];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return rows;
    }

    private void restore() {
        restoring.begin(new Returning("a.nde", state, Optional.of(hashes), Optional.of(folder)), () -> arrived++);
        tasks.finishAll();
    }

    private Path move(Path file) throws IOException {
        Path away = Files.createDirectories(folder.resolve("away"));
        return Files.move(file, away.resolve(file.getFileName()));
    }

    @Test
    void dataThatAreThereAreShownAsOneStep() {
        restore();
        assertThat(asked).isEmpty();
        assertThat(arrived).isEqualTo(1);
        assertThat(explorer.state().get()).isEqualTo(state);
        explorer.undo();
        tasks.finishAll();
        assertThat(explorer.state().get()).isNotEqualTo(state);
        assertThat(explorer.canUndo().get()).isFalse();
    }

    @Test
    void theShownPartOfAPlotComesBackWhereverTheDataLieNow() throws IOException {
        Extent part = Extent.of(Optional.of(new Range(0.1, 0.2)), Optional.empty());
        state = state.looking(state.look().showing(Plot.PATH, part));
        Files.move(logits, folder.resolve("f.npy"));
        restore();
        assertThat(arrived).isEqualTo(1);
        assertThat(explorer.state().get().look().extent(Plot.PATH)).isEqualTo(part);
    }

    @Test
    void theSameFilesAreReadForTheirHashesOnce() {
        restore();
        restore();
        assertThat(arrived).isEqualTo(2);
        assertThat(tasks.begun())
                .filteredOn(title -> title.startsWith("Taking the SHA-256"))
                .hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsNamedAndWhatLiesBesideTheLocatedOneIsFoundToo() throws IOException {
        Path there = move(logits);
        move(labels);
        ExplorerState before = explorer.state().get();
        restore();
        assertThat(asked).singleElement().satisfies(trouble -> {
            assertThat(trouble.sentence())
                    .isEqualTo("a.nde cannot be shown: its file " + logits + " is not there, nor 1 more.");
            assertThat(trouble.canBeShown()).isFalse();
        });
        assertThat(explorer.state().get()).as("nothing has changed").isSameAs(before);
        locate.accept(there);
        tasks.finishAll();
        assertThat(asked).hasSize(1);
        assertThat(arrived).isEqualTo(1);
        assertThat(explorer.state().get().data().named())
                .containsEntry(DataPart.PREDICTING, there)
                .containsEntry(DataPart.LABELS, there.resolveSibling("truth.npy"));
        assertThat(explorer.state().get().target()).isEqualTo(2);
    }

    @Test
    void dataThatWereMovedBesideTheDocumentAreFoundWithoutAsking() throws IOException {
        Files.move(logits, folder.resolve("f.npy"));
        restore();
        assertThat(asked).isEmpty();
        assertThat(explorer.state().get().data().named()).containsEntry(DataPart.PREDICTING, folder.resolve("f.npy"));
    }

    @Test
    void withoutHashesAFileOfTheSameNameIsNotTakenForTheOneThatIsMeant() throws IOException {
        Files.move(logits, folder.resolve("f.npy"));
        restoring.begin(new Returning("a.nde", state, Optional.empty(), Optional.of(folder)), () -> arrived++);
        tasks.finishAll();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aFileThatDiffersIsNamedAndCanBeShownAllTheSame() throws IOException {
        Npy.doubles(logits, random(7));
        restore();
        assertThat(asked).singleElement().satisfies(trouble -> {
            assertThat(trouble.sentence())
                    .isEqualTo(logits + " is not the file that a.nde was made from: its SHA-256 differs.");
            assertThat(trouble.canBeShown()).isTrue();
        });
        assertThat(arrived).isZero();
        showAllTheSame.run();
        tasks.finishAll();
        assertThat(arrived).isEqualTo(1);
        assertThat(explorer.state().get()).isEqualTo(state);
    }

    @Test
    void theLocatedFileIsLookedAtToo() throws IOException {
        Path original = Files.copy(logits, folder.resolve("original.npy"));
        Npy.doubles(logits, random(7));
        restore();
        locate.accept(Npy.doubles(folder.resolve("wrong.npy"), random(8)));
        tasks.finishAll();
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).sentence()).contains("wrong.npy is not the file");
        locate.accept(original);
        tasks.finishAll();
        assertThat(asked).hasSize(2);
        assertThat(arrived).isEqualTo(1);
    }

    @Test
    void aFileThatCameToLieBesideTheLogitsIsADifference() throws IOException {
        Npy.mask(logits.resolveSibling("evaluation.npy"), mask());
        restore();
        assertThat(asked).singleElement().satisfies(trouble -> assertThat(trouble.sentence())
                .endsWith("evaluation.npy was not there when a.nde was made."));
    }

    @Test
    void groupsThatTheDocumentSaysNothingOfAreNone() throws IOException {
        String rows = "a\n".repeat(ROWS);
        Files.writeString(logits.resolveSibling("samples.tsv"), "image\n" + rows);
        restore();
        assertThat(asked).isEmpty();
        assertThat(arrived).isEqualTo(1);
    }

    private static boolean[] mask() {
        boolean[] held = new boolean[ROWS];
        held[3] = true;
        return held;
    }

    @Test
    void anAnswerToAnOlderQuestionIsNotHeard() throws IOException {
        Npy.doubles(logits, random(7));
        restore();
        Runnable older = showAllTheSame;
        restore();
        older.run();
        tasks.finishAll();
        assertThat(arrived).isZero();
    }
}
