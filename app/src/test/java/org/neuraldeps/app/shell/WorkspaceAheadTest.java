package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.SplitPane;
import org.junit.jupiter.api.Test;
import org.neuraldeps.sample.Sample;

/** The workspace is made before there are data, where nobody sees it, and it is the one that shows them. */
final class WorkspaceAheadTest extends WindowJob {

    @Test
    void aWindowThatRestsIsReadyForItsFirstData() {
        until("a workspace out of sight", () -> window.ahead().isStyled());

        Workspace ready = window.ahead().workspace();
        assertThat(window.workspace()).as("shown").isEmpty();
        assertThat(robot.lookup("#category-table").tryQuery())
                .as("in the scene")
                .isEmpty();

        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("a picture", () -> explorer.picture().get() != null);

        assertThat(window.workspace()).containsSame(ready);
        assertThat(robot.lookup("#category-table").tryQuery())
                .as("in the scene")
                .isPresent();
        SplitPane columns = (SplitPane) ready.root().lookup(".split-pane");
        assertThat(columns.getDividerPositions()[0] * columns.getWidth())
                .as("the first column is as wide as names and numbers want it")
                .isGreaterThan(300);
        assertNoFailure();
    }

    @Test
    void whoIsFasterWaitsForNothingElse() {
        robot.interact(() -> window.opening().sample(Sample.IMAGENET1K));
        until("a picture", () -> explorer.picture().get() != null);
        Workspace shown = window.workspace().orElseThrow();
        until("nothing left to be made ahead", () -> window.ahead().isStyled());

        assertThat(window.ahead().workspace()).isSameAs(shown);
        assertThat(shown.root().getScene()).isSameAs(stage.getScene());
        assertNoFailure();
    }
}
