package org.neuraldeps.app.view.tasks;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.TaskMonitor;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** Rows, categories and storage type on the left; the running task with progress and cancel on the right. */
public final class StatusView {

    /** Work shorter than this is not worth a flicker. */
    private static final Duration PATIENCE = Duration.millis(250);

    /** Long enough to read where a file went. */
    private static final Duration TELLING = Duration.seconds(12);

    private final StatusBar bar = new StatusBar();
    private final TaskMonitor monitor;
    private PopOver taskList;
    private final Button running = new Button();
    private final Button cancel = new Button("", new FontIcon(Feather.X));
    private final PauseTransition telling = new PauseTransition(TELLING);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Node last;
    private String open = Messages.text("status.ready");

    /**
     * @param explorer whose data are described
     * @param monitor what the background is doing
     * @param last stands always at the right end
     */
    public StatusView(Explorer explorer, TaskMonitor monitor, Node last) {
        this.monitor = monitor;
        this.last = last;
        bar.setId("status");
        bar.setFocusTraversable(false);
        bar.setText(open);
        bar.getRightItems().setAll(last);
        prepareTasks();
        explorer.data().addListener((value, before, now) -> showOpen(now));
    }

    /** The node to show. */
    public Node root() {
        return bar;
    }

    private static String describe(OpenedDataset opened) {
        LogitDataset data = opened.dataset();
        String rows = data.split().evaluationRows() == 0
                ? Messages.text("status.rows", data.split().fitRows())
                : Messages.text(
                        opened.request().holdOut().isPresent() ? "status.split.random" : "status.split",
                        data.split().fitRows(),
                        data.split().evaluationRows());
        String type = opened.features().map(StatusView::under).orElseGet(() -> stored(opened));
        String all = Messages.text(
                "status.data",
                opened.found().displayName(),
                rows,
                data.categories().size(),
                type);
        return opened.estimate()
                .map(some -> Messages.text("status.estimate", all, NumberText.brief(100 * some.fraction(), 2)))
                .orElse(all);
    }

    /** The type of the logits, and whether only their moments are there. */
    private static String stored(OpenedDataset opened) {
        String type = opened.dataset().logits().storage().key();
        return opened.kept().isPresent() ? Messages.text("status.moments", type) : type;
    }

    /** What made the logits. */
    private static String under(OpenedFeatures features) {
        int width = features.set().width();
        return Messages.text(features.head().training().isPresent() ? "status.head.trained" : "status.head", width);
    }

    private void prepareTasks() {
        running.setId("running-tasks");
        running.setMnemonicParsing(false);
        running.getStyleClass().addAll("flat", "small");
        running.setTooltip(new Tooltip(Messages.text("status.tasks")));
        running.textProperty().bind(Bindings.createStringBinding(this::runningText, monitor.title(), monitor.count()));
        running.setOnAction(event -> showList());
        cancel.setId("cancel-tasks");
        cancel.getStyleClass().addAll("flat", "small", "button-icon");
        cancel.setAccessibleText(Messages.text("status.cancel"));
        cancel.setTooltip(new Tooltip(Messages.text("status.cancel")));
        cancel.setOnAction(event -> monitor.cancelAll());
        patience.setOnFinished(event -> showRunning());
        monitor.count().addListener((value, before, now) -> {
            if (now.intValue() == 0) {
                patience.stop();
                hideRunning();
            } else if (before.intValue() == 0) {
                patience.playFromStart();
            }
        });
    }

    private String runningText() {
        int more = monitor.count().get() - 1;
        return more > 0
                ? Messages.text("status.more", monitor.title().get(), more)
                : monitor.title().get();
    }

    private void showRunning() {
        bar.getRightItems().setAll(running, cancel, last);
        bar.progressProperty().bind(monitor.progress());
    }

    private void hideRunning() {
        bar.getRightItems().setAll(last);
        bar.progressProperty().unbind();
        bar.setProgress(0);
    }

    private void showList() {
        if (taskList == null) {
            taskList = makeTaskList();
        }
        taskList.show(running);
    }

    private PopOver makeTaskList() {
        Node list = monitor.list();
        if (list instanceof Region region) {
            region.setPrefSize(360, 220);
        }
        PopOver over = new PopOver(list);
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        over.setTitle(Messages.text("status.tasks"));
        return over;
    }

    /** Says for a while what has been done, in the place of what is open: it covers nothing. */
    public void say(String text) {
        bar.setText(text);
        telling.setOnFinished(event -> bar.setText(open));
        telling.playFromStart();
    }

    private void showOpen(OpenedDataset data) {
        telling.stop();
        open = describe(data);
        bar.setText(open);
    }
}
