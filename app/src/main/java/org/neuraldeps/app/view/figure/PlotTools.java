package org.neuraldeps.app.view.figure;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.ui.Messages;

/** What can be done with the part of a plot that is shown: keep it for every target, or show all there is. */
final class PlotTools {

    private final Explorer explorer;
    private final ToggleButton lock = new ToggleButton("", new FontIcon(Feather.UNLOCK));
    private final Button whole = new Button("", new FontIcon(Feather.ZOOM_OUT));
    private final HBox root = new HBox(lock, whole);
    private LinkedFigure<?> figure;

    PlotTools(Explorer explorer, String pane) {
        this.explorer = explorer;
        lock.setId("lock-" + pane);
        lock.getStyleClass().addAll("small", "button-icon", "nde-flat-toggle");
        lock.setAccessibleText(Messages.text("plot.lock"));
        lock.setTooltip(new Tooltip(Messages.text("plot.lock.explained")));
        lock.setOnAction(event -> lock(lock.isSelected()));
        whole.setId("whole-" + pane);
        whole.getStyleClass().addAll("flat", "small", "button-icon");
        whole.setAccessibleText(Messages.text("plot.whole"));
        whole.setTooltip(new Tooltip(Messages.text("plot.whole")));
        whole.setOnAction(event -> figure.kind().plot().ifPresent(plot -> new PlotEdit(explorer, plot).showWhole()));
        root.setAlignment(Pos.CENTER);
        explorer.state().addListener((value, before, now) -> follow(now));
    }

    HBox root() {
        return root;
    }

    /** Serves another figure; takes itself away where that has no axes. */
    void show(LinkedFigure<?> shown) {
        figure = shown;
        boolean isPlot = shown.kind().plot().isPresent();
        // What shows all categories keeps its part whatever the target.
        lock.setVisible(isPlot && !shown.kind().showsAll());
        lock.setManaged(lock.isVisible());
        root.setVisible(isPlot);
        root.setManaged(isPlot);
        follow(explorer.state().get());
    }

    private void lock(boolean locks) {
        Optional<PlotView> plot = figure.plot();
        plot.ifPresent(view -> explorer.change(state -> LockScales.edited(state, view, locks)));
        follow(explorer.state().get());
    }

    private void follow(ExplorerState state) {
        Extent extent = state == null || figure == null
                ? Extent.WHOLE
                : figure.kind().plot().map(state.look()::extent).orElse(Extent.WHOLE);
        lock.setSelected(extent.isLocked());
        ((FontIcon) lock.getGraphic()).setIconCode(extent.isLocked() ? Feather.LOCK : Feather.UNLOCK);
        whole.setVisible(!extent.isWhole());
        whole.setManaged(!extent.isWhole());
    }
}
