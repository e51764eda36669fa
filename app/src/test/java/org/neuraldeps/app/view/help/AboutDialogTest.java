package org.neuraldeps.app.view.help;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neuraldeps.ui.Program;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody finds who asks what this program is. */
@ExtendWith(ApplicationExtension.class)
final class AboutDialogTest {

    private Stage stage;

    @Start
    void start(Stage shared) {
        stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 800, 600));
        // The stage is one for all tests: it may still have the size that another one gave it.
        stage.sizeToScene();
        stage.show();
        AboutDialog.show(stage);
    }

    @Test
    void saysVersionSystemAndLicences(FxRobot robot) {
        String system = robot.lookup("#about-surroundings").queryAs(Label.class).getText();
        assertThat(system).contains("Java " + System.getProperty("java.version"), System.getProperty("os.name"));
        robot.clickOn("#copy-about");
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains(Program.version()).endsWith(system);
        robot.clickOn("#about-tab-libraries");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#about-libraries").queryAs(TextArea.class).getText())
                .contains("OpenJFX (GPL-2.0 with the Classpath Exception)")
                .containsPattern("\\(.*Apache.*\\) .*\\(org.ejml:ejml-core:[0-9.]+ ")
                .doesNotContain("nde-solver");
        robot.interact(stage::close);
    }
}
