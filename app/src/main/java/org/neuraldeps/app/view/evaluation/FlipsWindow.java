package org.neuraldeps.app.view.evaluation;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;

/** The rows whose answer changes, in a window of its own, one at most, which follows the picture. */
public final class FlipsWindow {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 460;

    private final Explorer explorer;
    private final ObservableValue<Optional<Judgement>> judgement;
    private final SideWindow window;

    /**
     * @param judgement of the picture
     * @param owner the window that it is shown over
     */
    public FlipsWindow(Explorer explorer, ObservableValue<Optional<Judgement>> judgement, Window owner) {
        this.explorer = explorer;
        this.judgement = judgement;
        this.window = new SideWindow("flips", Messages.text("flips.title"), owner);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(this::open);
    }

    private Runnable open(DialogPane pane) {
        FlipsTable table = new FlipsTable(explorer);
        ChangeListener<Optional<Judgement>> follow = (value, before, now) -> table.show(now);
        pane.setContent(table.root());
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        judgement.addListener(follow);
        table.show(judgement.getValue());
        return () -> judgement.removeListener(follow);
    }
}
