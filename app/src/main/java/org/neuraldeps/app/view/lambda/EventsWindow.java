package org.neuraldeps.app.view.lambda;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.solver.covlasso.PathEvent;
import org.neuraldeps.ui.Messages;

/**
 * What happens along the path, a line a knot, in a window of its own, one at most. The line of the last event that λ has passed
 * is selected; a click on a line moves λ there, and the arrow keys go from knot to knot.
 */
public final class EventsWindow {

    private static final double WIDTH = 700;
    private static final double HEIGHT = 420;

    private final Explorer explorer;
    private final LambdaModel lambda;
    private final EventsModel model;
    private final SideWindow window;

    /**
     * @param lambda what the keys move
     * @param owner the window that it is shown over
     */
    public EventsWindow(LambdaModel lambda, Window owner) {
        this.explorer = lambda.explorer();
        this.lambda = lambda;
        this.model = new EventsModel(explorer);
        this.window = new SideWindow("events", Messages.text("events.title"), owner);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(this::open);
    }

    private Runnable open(DialogPane pane) {
        Label summary = new Label();
        summary.setId("events-summary");
        summary.getStyleClass().add("nde-muted");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        ListView<PathEvent> list = list();
        VBox content = new VBox(8, summary, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        content.getStyleClass().add("nde-pane");
        pane.setContent(content);
        pane.setPrefSize(WIDTH, HEIGHT);
        ChangeListener<EventsModel.Told> tell = (value, before, now) -> {
            summary.setText(now.summary());
            show(list, now);
        };
        ChangeListener<Picture> follow = (value, before, now) -> model.follow(now);
        model.told().addListener(tell);
        explorer.picture().addListener(follow);
        if (explorer.picture().get() != null) {
            model.follow(explorer.picture().get());
            if (model.told().get() != null) {
                tell.changed(model.told(), null, model.told().get());
            }
        }
        return () -> {
            explorer.picture().removeListener(follow);
            model.told().removeListener(tell);
        };
    }

    private static void show(ListView<PathEvent> list, EventsModel.Told told) {
        if (!list.getItems().equals(told.events())) {
            list.getItems().setAll(told.events());
        }
        list.getSelectionModel().clearSelection();
        told.now().ifPresent(now -> {
            list.getSelectionModel().select(now);
            list.scrollTo(Math.max(0, now - 2));
        });
    }

    private ListView<PathEvent> list() {
        ListView<PathEvent> list = new ListView<>();
        list.setId("events-list");
        list.setAccessibleText(Messages.text("events.spoken"));
        list.setCellFactory(view -> new EventCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        return list;
    }

    /** The selected line follows λ, so the keys move λ. */
    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.LEFT) {
            lambda.stepToFewer();
        } else if (code == KeyCode.DOWN || code == KeyCode.RIGHT) {
            lambda.stepToMore();
        } else if (code == KeyCode.HOME) {
            lambda.toStart();
        } else if (code == KeyCode.END) {
            lambda.toEnd();
        } else {
            return;
        }
        event.consume();
    }
}
