package org.neuraldeps.app.view.tour;

import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;

/** The steps of a tour in a window beside the main one, which goes on meanwhile. What is written stays when it is closed. */
public final class TourWindow {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 640;

    private final TourDraft draft;
    private final TourActions actions;
    private final SideWindow window;
    private TourPane pane;

    /**
     * @param draft what is written
     * @param actions what can be asked of the main window
     * @param owner the window that it is shown over
     */
    public TourWindow(TourDraft draft, TourActions actions, Window owner) {
        this.draft = draft;
        this.actions = actions;
        this.window = new SideWindow("tour-window", Messages.text("tour.window"), owner);
    }

    /** Opens it, or brings it to the front. */
    public void show() {
        window.show(this::open);
    }

    /** The same with the view that is shown as a new step, to be told of. */
    public void add() {
        show();
        pane.add();
    }

    private Runnable open(DialogPane content) {
        pane = new TourPane(draft, actions);
        content.setContent(pane.root());
        content.getStyleClass().add("nde-wide");
        content.setPrefSize(WIDTH, HEIGHT);
        SideWindow.addButton(
                content,
                "steps-save",
                Messages.text("tour.save"),
                draft.changed().not(),
                actions.save());
        SideWindow.addButton(
                content,
                "steps-saveAs",
                Messages.text("tour.saveAs"),
                draft.tour().map(tour -> tour.steps().isEmpty()),
                actions.saveAs());
        TourPane opened = pane;
        return opened::close;
    }
}
