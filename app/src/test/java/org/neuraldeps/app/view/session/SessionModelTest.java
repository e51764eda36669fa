package org.neuraldeps.app.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataHashes;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.session.Autosaved;
import org.neuraldeps.app.session.Autosaves;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.task.SteppingTasks;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;

/** Saving when asked, and without being asked. */
final class SessionModelTest {

    @TempDir
    private Path folder;

    private final SteppingTasks tasks = new SteppingTasks();
    private final List<Failure> failures = new ArrayList<>();
    private final Explorer explorer = new Explorer();
    private final Results results = new Results(tasks, failures::add);
    private final Solving solving = new Solving(explorer, results);
    private final SessionModel session = new SessionModel(explorer, results, tasks, failures::add);
    private final List<Path> saved = new ArrayList<>();
    private Path file;

    @BeforeEach
    void open() throws IOException {
        Random random = new Random(3);
        double[][] rows = new double[20][5];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextGaussian());
        }
        solving.open(DataRequest.of(Npy.doubles(folder.resolve("f.npy"), rows)), data -> {});
        tasks.finishAll();
        file = folder.resolve("a.nde");
    }

    private void change(double ratio) {
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(ratio)));
        tasks.finishAll();
    }

    private void save(Path to) {
        session.save(to, Layout.AS_IT_IS, saved::add);
        tasks.finishAll();
    }

    @Test
    void whatIsSavedHasTheHashesOfItsDataAndCountsAsUnchanged() {
        change(0.5);
        assertThat(session.changed().get()).as("there is no session yet").isFalse();
        save(file);
        Session written = SessionFile.read(file);
        DataHashes hashes = DataHashes.of(explorer.data().get().found(), Progress.NONE);
        assertThat(written).isEqualTo(new Session(explorer.state().get(), Optional.of(hashes), Layout.AS_IT_IS));
        assertThat(session.file().get()).contains(file);
        assertThat(session.changed().get()).isFalse();
        assertThat(saved).containsExactly(file);
        change(0.25);
        assertThat(session.changed().get()).isTrue();
        explorer.undo();
        assertThat(session.changed().get()).as("undone").isFalse();
    }

    @Test
    void aChangeWhileSavingIsAChange() {
        session.save(file, Layout.AS_IT_IS, saved::add);
        explorer.change(state -> state.withLambda(new LambdaSetting.Ratio(0.125)));
        tasks.finishAll();
        assertThat(session.changed().get()).isTrue();
        assertThat(SessionFile.read(file).state().lambda()).isNotEqualTo(new LambdaSetting.Ratio(0.125));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidAndTheSessionStaysAsItWas() {
        save(file);
        change(0.5);
        save(folder.resolve("none").resolve("b.nde"));
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure.message())
                .contains("there is no folder"));
        assertThat(session.file().get()).contains(file);
        assertThat(session.changed().get()).isTrue();
        assertThat(saved).hasSize(1);
    }

    @Test
    void aSessionWhoseDataAreGoneIsSavedWithoutHashes() throws IOException {
        Files.delete(folder.resolve("f.npy"));
        save(file);
        assertThat(failures).as("what could not be hashed is said").hasSize(1);
        assertThat(SessionFile.read(file).hashes()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    @Test
    void openedRescuedAndClosedSayWhatThereIsToSave() {
        session.opened(file);
        assertThat(session.changed().get()).isFalse();
        session.rescued(Optional.of(file));
        assertThat(session.changed().get()).as("what was rescued is not saved").isTrue();
        session.closed();
        assertThat(session.file().get()).isEmpty();
        assertThat(session.changed().get()).isFalse();
    }

    // ---- without being asked ----

    private final Deque<Runnable> later = new ArrayDeque<>();

    private Autosaving autosaving(Path place) {
        Autosaving autosaving = new Autosaving(new Autosaves(place).own(), tasks, later::add, failures::add);
        explorer.state().addListener((value, before, now) -> autosaving.changed(this::now));
        return autosaving;
    }

    private Autosaved now() {
        return new Autosaved(session.now(Layout.AS_IT_IS), session.file().get());
    }

    @Test
    void manyChangesAreOneWriteOfTheLatest() throws IOException {
        Path place = folder.resolve("auto");
        Autosaving autosaving = autosaving(place);
        change(0.5);
        change(0.25);
        change(0.125);
        assertThat(later).hasSize(1);
        later.remove().run();
        change(0.75);
        assertThat(later).as("the next one is due").hasSize(1);
        assertThat(written(place)).contains("0.125");
        later.remove().run();
        tasks.finishAll();
        assertThat(written(place)).contains("0.75");
        change(0.5);
        autosaving.end();
        later.remove().run();
        assertThat(tasks.waiting()).as("nothing is begun after the end").isEmpty();
        assertThat(place).isEmptyDirectory();
    }

    private static String written(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            Path one = files.filter(path -> path.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(one);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidOnce() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        autosaving(blocked);
        for (double ratio : new double[] {0.5, 0.25, 0.125}) {
            change(ratio);
            later.remove().run();
            tasks.finishAll();
        }
        assertThat(failures).hasSize(1);
        ExplorerState unharmed = explorer.state().get();
        assertThat(unharmed.lambda()).isEqualTo(new LambdaSetting.Ratio(0.125));
    }
}
