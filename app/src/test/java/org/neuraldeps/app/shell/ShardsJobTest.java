package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallShards;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;

/** Logits in several files in the real window: a folder, files at once, and a session that misses them. */
final class ShardsJobTest extends WindowJob {

    private final Deque<Path> answers = new ArrayDeque<>();

    @TempDir
    Path folder;

    private Path run;

    @Override
    FileDialogs dialogs() {
        return new Answers();
    }

    @BeforeEach
    void prepare() throws IOException {
        run = SmallShards.writeInto(folder.resolve("run"));
    }

    @Test
    void aFolderIsOneMatrixAndItsNameSaysOfHowManyFiles() {
        answers.add(run);
        robot.interact(window.questions()::askOpenFolder);
        until("the picture", () -> explorer.picture().get() != null);
        assertThat(stage.getTitle()).contains("run (3 files)");
        assertThat(explorer.data().get().dataset().split().evaluationRows()).isEqualTo(21);
        assertThat(status()).contains("3 files, logits-9.npy … logits-11.npy as one matrix");
        assertThat(window.opening().recent().list()).containsExactly(run.toAbsolutePath());
        assertThat(failures).isEmpty();
    }

    @Test
    void filesThatFitTogetherAreOneMatrixIfThePersonSaysSo() {
        drop("logits-10.npy", "labels-9.npy", "logits-9.npy", "logits-11.npy");
        until("the question", () -> robot.lookup("#several-files").tryQuery().isPresent());
        assertThat(robot.lookup("#several-files").queryAs(Label.class).getText())
                .isEqualTo("3 files, logits-9.npy … logits-11.npy: they fit together as one matrix of 105 rows and 9"
                        + " columns, in the order of their names.");
        robot.clickOn("#several-one");
        until("the picture", () -> explorer.picture().get() != null);
        assertThat(stage.getTitle()).contains("logits-*.npy (3 files)");

        drop("logits-9.npy", "logits-10.npy");
        until("the question", () -> robot.lookup("#several-files").tryQuery().isPresent());
        robot.clickOn("#several-alone");
        until("the first alone", () -> stage.getTitle().contains("logits-9.npy"));
        assertThat(failures).isEmpty();
    }

    @Test
    void ofFilesThatDoNotFitTogetherTheFirstIsOpened() throws IOException {
        Files.write(run.resolve("logits-11.npy"), new byte[] {1, 2, 3});
        drop("logits-10.npy", "logits-11.npy");
        until("the first", () -> explorer.picture().get() != null);
        assertThat(stage.getTitle()).contains("logits-10.npy");
        assertThat(failures).isEmpty();
    }

    @Test
    void aSessionTellsMissingFilesAndFindsThemWhereOneIsShown() throws IOException {
        robot.interact(() -> window.open(run.resolve("logits-*.npy")));
        until("the picture", () -> explorer.picture().get() != null);
        ExplorerState kept = explorer.state().get().withLambda(new LambdaSetting.Nonzeros(1));
        Path session = folder.resolve("run.nde");
        SessionFile.write(
                new Session(kept, Optional.of(explorer.data().get().hashes(Progress.NONE)), Layout.AS_IT_IS), session);
        assertThat(session).content().contains("\"run/logits-*.npy\"").containsPattern("[0-9a-f]{64}-3\"");

        Path moved = Files.move(run, folder.resolve("elsewhere"));
        answers.add(moved.resolve("logits-10.npy"));
        robot.interact(() -> window.open(session));
        until("the question", () -> robot.lookup("#restore").tryQuery().isPresent());
        assertThat(sentence()).contains("logits-*.npy");
        robot.clickOn("#restore-locate");
        until("the session", () -> explorer.state().get().lambda().equals(new LambdaSetting.Nonzeros(1)));
        assertThat(explorer.state().get().data().named()).containsValue(moved.resolve("logits-*.npy"));

        for (String kind : List.of("logits", "labels", "evaluation")) {
            Files.delete(moved.resolve(kind + "-11.npy"));
        }
        Files.move(moved, run);
        robot.interact(() -> window.open(session));
        until("the difference", () -> robot.lookup("#restore").tryQuery().isPresent());
        assertThat(sentence()).contains("logits-*.npy (is 2 files and was 3 files)");
        // What was being computed of files that are taken away says so.
        assertThat(failures).extracting(Failure::message).allMatch(line -> line.contains("was moved or deleted"));
    }

    private void drop(String... names) {
        List<Path> files = List.of(names).stream().map(run::resolve).toList();
        robot.interact(() -> window.opening().files(files));
    }

    private String sentence() {
        return robot.lookup("#sentence").queryAs(Label.class).getText();
    }

    private String status() {
        return robot.lookup("#status .label").queryAs(Label.class).getText();
    }

    private final class Answers implements FileDialogs {
        @Override
        public Optional<Path> askOpen(Window owner) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> askSave(Window owner, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askSaveSession(Window owner, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askLocate(Window owner, String missing) {
            return Optional.ofNullable(answers.poll());
        }
    }
}
