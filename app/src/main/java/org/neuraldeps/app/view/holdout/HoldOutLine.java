package org.neuraldeps.app.view.holdout;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.ui.Messages;

/** Offers to hold rows out where Table 1 has none to be taken from; away where it has. */
public final class HoldOutLine {

    private static final double TOOLTIP_WIDTH = 380;

    private final Hyperlink link = new Hyperlink(Messages.text("holdOut.offer"));

    /**
     * @param explorer whose data it is about
     * @param ask asks which rows
     */
    public HoldOutLine(Explorer explorer, Runnable ask) {
        link.setId("hold-out-offer");
        Tooltip tooltip = new Tooltip(Messages.text("holdOut.explained"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        link.setTooltip(tooltip);
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> {
            link.setVisited(false);
            ask.run();
        });
        explorer.data().addListener((value, before, now) -> follow(now));
        follow(explorer.data().get());
    }

    /** The node to show. */
    public Node root() {
        return link;
    }

    private void follow(OpenedDataset data) {
        link.setVisible(data != null && data.dataset().split().evaluationRows() == 0);
        boolean isWithoutRows = data != null && data.kept().isPresent();
        link.setDisable(isWithoutRows);
        link.setText(Messages.text(isWithoutRows ? "holdOut.none" : "holdOut.offer"));
    }
}
