package org.neuraldeps.app.view.network;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CompareNetworks;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;

/** The target between networks and within them, side by side, in a window that follows target and k while it is open. */
public final class ComparisonWindow {

    private final Explorer explorer;
    private final SideWindow window;
    private final Slot<CompareNetworks.Answer> compared;
    private final ComparisonGrid grid = new ComparisonGrid();
    private final Label heading = new Label();
    private final ChangeListener<Object> onChange = (value, before, now) -> ask();

    /**
     * @param explorer whose target is compared
     * @param results where that is computed
     * @param owner the window that it is shown over
     */
    public ComparisonWindow(Explorer explorer, Results results, Window owner) {
        this.explorer = explorer;
        this.window = new SideWindow("comparison", Messages.text("compare.title"), owner);
        this.compared = results.slot();
        compared.status().addListener((value, before, now) -> show(now));
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(this::open);
    }

    private Runnable open(DialogPane pane) {
        VBox content = new VBox(12, heading, grid.root());
        content.getStyleClass().add("nde-pane");
        pane.setContent(content);
        explorer.picture().addListener(onChange);
        explorer.moving().addListener(onChange);
        ask();
        return () -> {
            explorer.picture().removeListener(onChange);
            explorer.moving().removeListener(onChange);
            compared.drop();
        };
    }

    /** While λ moves the numbers stay; within a network there is nothing to compare. */
    private void ask() {
        Picture picture = explorer.picture().get();
        if (explorer.moving().get()
                || picture == null
                || picture.solved().data().asGiven() != explorer.data().get()) {
            return;
        }
        if (picture.solved().data().request().isBetween()) {
            int count = picture.solution().nonzeros();
            compared.ask(new CompareNetworks(
                    explorer.data().get(), explorer.state().get().problem(), count, true));
        } else {
            compared.drop();
        }
    }

    private void show(Status<CompareNetworks.Answer> status) {
        heading.setText(status.result()
                .map(answer -> Messages.text("compare.heading", answer.target(), answer.count()))
                .orElseGet(() -> Messages.text(status.isRunning() ? "compare.running" : "compare.none")));
        grid.show(status.result());
        window.fit();
    }
}
