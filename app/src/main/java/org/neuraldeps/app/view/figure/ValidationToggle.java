package org.neuraldeps.app.view.figure;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.ui.Messages;

/**
 * Whether the error is cross-validated in the figure that is shown; away where the figure has no such error, and where the
 * row has no room for it beside the axis, which the menu has room for.
 */
final class ValidationToggle {

    private static final double TOOLTIP_WIDTH = 380;

    /** Of the row, points: with less the axis would lose its name. */
    private static final double LEAST_ROW = 460;

    private final Explorer explorer;
    private final BooleanProperty offered = new SimpleBooleanProperty();
    private final ToggleButton toggle = new ToggleButton("", new FontIcon(Feather.LAYERS));

    ValidationToggle(Explorer explorer) {
        this.explorer = explorer;
        toggle.setId("cross-validate");
        toggle.getStyleClass().addAll("small", "button-icon", "nde-flat-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(Messages.text("validate.label"));
        Tooltip tooltip = new Tooltip(Messages.text("validate.explained"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        toggle.setTooltip(tooltip);
        toggle.setAccessibleHelp(Messages.text("validate.explained"));
        toggle.setOnAction(event -> choose(toggle.isSelected()));
        explorer.state().addListener((value, before, now) -> follow(now));
    }

    ToggleButton root() {
        return toggle;
    }

    /** Stands in a row as long as that is wide enough. */
    void standIn(Region row) {
        toggle.visibleProperty().bind(offered.and(row.widthProperty().greaterThan(LEAST_ROW)));
        toggle.managedProperty().bind(toggle.visibleProperty());
    }

    /** Serves another figure. */
    void show(FigureKind<?> kind) {
        offered.set(kind.crossValidates());
        follow(explorer.state().get());
    }

    private void choose(boolean validates) {
        Optional<Folding> wanted = validates ? Optional.of(Folding.USUAL) : Optional.empty();
        explorer.change(state -> state.looking(state.look().validating(wanted)));
    }

    private void follow(ExplorerState state) {
        toggle.setSelected(state != null && state.look().folding().isPresent());
    }
}
