package org.neuraldeps.app.view.dependencies;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MainFigure;
import org.neuraldeps.app.view.canvas.FigurePane;
import org.neuraldeps.app.view.canvas.LinkedFigure;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.ui.Messages;

/** Star and radial figure, one at a time. */
public final class DependenciesView {

    private final Explorer explorer;
    private final Map<MainFigure, LinkedFigure> figures = new EnumMap<>(MainFigure.class);
    private final Map<MainFigure, ToggleButton> buttons = new EnumMap<>(MainFigure.class);
    private final Label waiting = new Label();
    private final FigurePane pane;

    /**
     * @param explorer what is shown
     * @param palette the colours of the window
     * @param onExport told which figure to export
     */
    public DependenciesView(Explorer explorer, ObservableValue<Palette> palette, Consumer<LinkedFigure> onExport) {
        this.explorer = explorer;
        figures.put(MainFigure.STAR, new LinkedFigure("star", explorer, palette, style -> Optional.ofNullable(
                        explorer.picture().get())
                .map(picture -> StarFigure.of(picture.categories(), picture.solution(), style))));
        figures.put(MainFigure.RADIAL, new LinkedFigure("radial", explorer, palette, style -> Optional.ofNullable(
                        explorer.radial().get())
                .map(radial -> RadialFigure.of(
                        radial.scene().data().dataset().categories(),
                        radial.scene().layout(),
                        radial.ratio(),
                        radial.solutions(),
                        style))));
        pane = new FigurePane(title(), onExport);
        explorer.state().addListener((value, before, now) -> follow(now));
        explorer.picture().addListener((value, before, now) -> sayWhatIsAwaited());
        pane.show(figures.get(MainFigure.STAR));
        if (explorer.state().get() != null) {
            follow(explorer.state().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return pane.root();
    }

    /** The figure with its title row. */
    public FigurePane pane() {
        return pane;
    }

    /** The figure shown now. */
    public LinkedFigure shown() {
        return pane.shown();
    }

    private void follow(ExplorerState state) {
        if (pane.shown() != figures.get(state.figure())) {
            pane.show(figures.get(state.figure()));
        }
        buttons.get(state.figure()).setSelected(true);
        sayWhatIsAwaited();
    }

    /** While a new target is being solved the old picture stays; this says so. */
    private void sayWhatIsAwaited() {
        ExplorerState state = explorer.state().get();
        boolean awaited = state != null
                && explorer.picture().get() != null
                && explorer.picture().get().solved().target() != state.target()
                && state.source()
                        .equals(explorer.picture().get().solved().data().source());
        waiting.setVisible(awaited);
        waiting.setText(
                awaited
                        ? Messages.text(
                                "dependencies.waiting",
                                explorer.picture().get().categories().label(state.target()))
                        : "");
    }

    private Node title() {
        for (MainFigure figure : MainFigure.values()) {
            String key = figure.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Messages.text("dependencies." + key));
            button.setId("show-" + key);
            button.setOnAction(event -> {
                button.setSelected(true);
                explorer.change(state -> state.withFigure(figure));
            });
            buttons.put(figure, button);
        }
        buttons.get(MainFigure.STAR).setTooltip(new Tooltip(Messages.text("dependencies.star.explained")));
        Tooltip rule = new Tooltip(Messages.text("dependencies.radial.explained") + "\n" + RadialChoice.RULE);
        rule.setWrapText(true);
        rule.setMaxWidth(460);
        buttons.get(MainFigure.RADIAL).setTooltip(rule);
        SegmentedButton choice = new SegmentedButton();
        choice.getButtons().setAll(buttons.values());
        waiting.getStyleClass().addAll("nde-muted", "nde-small");
        waiting.setId("waiting");
        HBox row = new HBox(12, choice, waiting);
        row.getStyleClass().add("nde-row");
        return row;
    }
}
