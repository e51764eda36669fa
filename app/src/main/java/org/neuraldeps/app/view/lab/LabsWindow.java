package org.neuraldeps.app.view.lab;

import java.util.Optional;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;

/**
 * The labs in a window of their own, one at most. What was chosen, is under way and was found stays when it is closed; it
 * goes when other features are opened.
 */
public final class LabsWindow {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;

    private final LabTools tools;
    private final SideWindow window;
    private final NoFeatures noFeatures;
    private Optional<LabRooms> rooms = Optional.empty();
    private Optional<DialogPane> shown = Optional.empty();

    /**
     * @param tools what the labs work with
     * @param owner the window that it is shown over
     */
    public LabsWindow(LabTools tools, Window owner) {
        this.tools = tools;
        this.window = new SideWindow("labs", Messages.text("labs.title"), owner);
        this.noFeatures = new NoFeatures(tools);
        tools.explorer().shown().addListener((value, before, now) -> follow(now));
        follow(tools.explorer().shown().get());
    }

    /** Whether the data that are open have features, of which heads can be trained. */
    public boolean hasFeatures() {
        return rooms.isPresent();
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(this::open);
    }

    /** Shows the room where a dependency is cut, with a pair in its list. */
    public void cut(int target, int predictor) {
        rooms.ifPresent(there -> there.cut(target, predictor));
        show();
    }

    private Runnable open(DialogPane pane) {
        pane.getStyleClass().add("nde-wide");
        pane.setPrefSize(WIDTH, HEIGHT);
        shown = Optional.of(pane);
        fill();
        return () -> {
            pane.setContent(null);
            shown = Optional.empty();
        };
    }

    private void fill() {
        shown.ifPresent(pane -> pane.setContent(rooms.map(LabRooms::root).orElseGet(noFeatures::root)));
    }

    private void follow(Explorer.Shown now) {
        noFeatures.about(now != null);
        if (now != null && rooms.filter(there -> there.areAbout(now.data())).isEmpty()) {
            OpenedDataset data = now.data();
            rooms.ifPresent(LabRooms::close);
            rooms = data.features().map(features -> new LabRooms(data, tools));
            fill();
        }
    }
}
