package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.session.Layout;
import org.neuraldeps.app.session.Session;
import org.neuraldeps.app.session.SessionFile;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;

/** Features, heads on them and the sample of features in the real window. */
final class FeaturesJobTest extends WindowJob {

    private final Deque<Path> answers = new ArrayDeque<>();

    @TempDir
    Path folder;

    private Path train;
    private Path cut;

    @Override
    FileDialogs dialogs() {
        return new Answers();
    }

    @BeforeEach
    void prepare() throws IOException {
        train = SmallFeatures.writeInto(folder.resolve("toy"));
        SmallFeatures.writeHead(train.resolveSibling("head.npz"), 1);
        cut = SmallFeatures.writeHead(folder.resolve("cut.npz"), 2);
    }

    @Test
    void aFolderOfFeaturesIsOpenedAndAHeadBecomesTheHeadOfWhatIsShown() throws IOException {
        robot.interact(() -> window.open(cut));
        until("the refusal", () -> failures.size() == 1);
        assertThat(failures.get(0).message())
                .contains("cut.npz: it is a head, and no features are open")
                .contains("open the features first, then the head");

        robot.interact(() -> window.open(train.getParent()));
        until("the picture", () -> explorer.picture().get() != null);
        assertThat(network().getText()).isEqualTo("toy predicts itself");
        assertThat(status()).contains("60 rows to fit, 24 to evaluate").endsWith("5 features");
        assertThat(window.opening().recent().list()).containsExactly(train.toAbsolutePath());

        robot.interact(() -> window.open(cut));
        until("the other head", () -> network().getText().equals("cut predicts itself"));
        assertThat(status()).startsWith("toy with cut");
        ExplorerState shown = explorer.state().get();
        robot.interact(explorer::undo);
        until("the head before", () -> network().getText().equals("toy predicts itself"));

        answers.add(cut);
        MenuItem another = network().getItems().stream()
                .filter(item -> "network-another".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertThat(another.getText()).isEqualTo("Choose a second head on these features…");
        robot.interact(another::fire);
        until("both heads", () -> network().getText().equals("cut predicts toy"));
        robot.clickOn("#network-swap");
        until("the other way", () -> network().getText().equals("toy predicts cut"));
        comeBack(shown);
        assertThat(failures).hasSize(1);
    }

    private void comeBack(ExplorerState lost) {
        ExplorerState kept = lost.withLambda(new LambdaSetting.Nonzeros(1));
        Path session = folder.resolve("cut.nde");
        SessionFile.write(
                new Session(kept, Optional.of(explorer.data().get().hashes(Progress.NONE)), Layout.AS_IT_IS), session);
        assertThat(session).content().contains("\"toy/train.features.npy\"").contains("\"cut.npz\"");
        SessionFile.write(new Session(kept, Optional.empty(), Layout.AS_IT_IS), session);
        robot.interact(() -> window.open(session));
        until("the session", () -> kept.equals(explorer.state().get()));
        assertThat(network().getText()).isEqualTo("cut predicts itself");
    }

    @Test
    void withoutAHeadOneIsTrainedAndThatIsSaid() throws IOException {
        Files.delete(train.resolveSibling("head.npz"));
        robot.interact(() -> window.open(train));
        until("the picture", () -> explorer.picture().get() != null);
        assertThat(status()).contains("no head was given, so one was trained: softmax regression");
        assertThat(failures).isEmpty();
    }

    @Test
    void theWelcomePaneOpensTheSampleOfFeatures() {
        robot.clickOn("#open-features");
        until("the picture", () -> explorer.picture().get() != null);
        assertThat(explorer.data().get().features()).isPresent();
        assertThat(stage.getTitle()).contains("tiny200");
        assertThat(status()).contains("10000 rows to fit, 3000 to evaluate");
        assertThat(failures).isEmpty();
    }

    private MenuButton network() {
        return robot.lookup("#network").queryAs(MenuButton.class);
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
            return Optional.empty();
        }
    }
}
