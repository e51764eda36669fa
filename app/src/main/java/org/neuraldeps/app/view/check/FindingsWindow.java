package org.neuraldeps.app.view.check;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.ui.Messages;

/** The findings in a window of their own, one at most, which follows the data that are shown. */
public final class FindingsWindow {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 460;

    private final FindingsModel model;
    private final SideWindow window;
    private final VBox list = new VBox(12);
    private final ChangeListener<Status<CheckReport>> onReport = (value, before, now) -> fill(now);
    private final ChangeListener<ExplorerState> onState = (value, before, now) -> refresh();
    private List<FindingCard> cards = List.of();

    /**
     * @param model what is shown
     * @param owner the window that it is shown over
     */
    public FindingsWindow(FindingsModel model, Window owner) {
        this.model = model;
        this.window = new SideWindow("findings", Messages.text("findings.title"), owner);
        list.getStyleClass().add("nde-pane");
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        window.show(this::open);
    }

    private Runnable open(DialogPane pane) {
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        pane.setContent(scroll);
        pane.setPrefSize(WIDTH, HEIGHT);
        model.report().addListener(onReport);
        model.state().addListener(onState);
        fill(model.report().get());
        return () -> {
            model.report().removeListener(onReport);
            model.state().removeListener(onState);
        };
    }

    private void fill(Status<CheckReport> status) {
        cards = status.result().map(CheckReport::findings).orElse(List.of()).stream()
                .map(finding -> new FindingCard(model, finding))
                .toList();
        list.getChildren().setAll(cards.stream().map(FindingCard::root).toList());
        if (status.result().isEmpty()) {
            list.getChildren().add(new Label(Messages.text(FindingsModel.why(status))));
        } else if (cards.isEmpty()) {
            list.getChildren().add(new Label(Messages.text("findings.none")));
        }
        if (status.failure().isPresent()) {
            Button again = new Button(Messages.text("findings.retry"));
            again.setOnAction(event -> model.retry());
            list.getChildren().add(again);
        }
    }

    private void refresh() {
        cards.forEach(FindingCard::refresh);
    }
}
