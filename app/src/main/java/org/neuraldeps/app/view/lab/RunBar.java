package org.neuraldeps.app.view.lab;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.ui.Messages;

/** Run, or why it cannot run; how far it is; and Cancel. */
final class RunBar {

    private final Button run = new Button(Messages.text("labs.run"));
    private final Button cancel = new Button(Messages.text("labs.cancel"));
    private final ProgressBar progress = new ProgressBar(0);
    private final Label said = new Label();
    private final VBox root;
    private boolean running;
    private Optional<String> problem = Optional.empty();
    private String otherwise = "";

    /**
     * @param room key of the room, with which ids begin
     * @param onRun begins
     * @param onCancel stops; what is finished stays
     */
    RunBar(String room, Runnable onRun, Runnable onCancel) {
        run.setId(room + "-run");
        run.setDefaultButton(true);
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setTooltip(new Tooltip(Messages.text("labs.run.explained")));
        run.setOnAction(event -> onRun.run());
        cancel.setId(room + "-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setTooltip(new Tooltip(Messages.text("labs.cancel.explained")));
        cancel.setOnAction(event -> onCancel.run());
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        said.setId(room + "-why");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8, run, cancel, progress);
        buttons.getStyleClass().add("nde-row");
        root = new VBox(6, buttons, said);
        root.getStyleClass().add("nde-lab-run");
        follow(new Status.Absent<>(), "");
    }

    Node root() {
        return root;
    }

    /**
     * Says what would be run, or why nothing can be.
     *
     * @param wrong why not; empty where it can
     * @param words what would be
     */
    void offer(Optional<String> wrong, String words) {
        problem = wrong;
        otherwise = words;
        if (!running) {
            say(wrong.orElse(words), wrong.isPresent());
        }
        enable();
    }

    /**
     * Shows how far it is, and what has become of it.
     *
     * @param cancelled what is to be said once a person has cancelled it
     */
    void follow(Status<?> status, String cancelled) {
        running = status.isRunning();
        progress.setVisible(running);
        if (status instanceof Status.Running<?> now) {
            progress.setProgress(now.fraction());
            say(now.step().isEmpty() ? otherwise : now.step(), false);
        } else if (status instanceof Status.Failed<?> failed) {
            boolean isCancelled = failed.why().isCancelled();
            say(isCancelled ? cancelled : failed.why().message(), !isCancelled);
        } else {
            say(problem.orElse(otherwise), problem.isPresent());
        }
        enable();
    }

    private void say(String words, boolean isWrong) {
        said.setText(words);
        said.getStyleClass().setAll("label", isWrong ? "nde-field-error" : "nde-muted", "nde-small");
    }

    private void enable() {
        run.setDisable(running || problem.isPresent());
        cancel.setDisable(!running);
    }
}
