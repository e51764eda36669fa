package org.neuraldeps.app.view.figure;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.ui.Messages;

/** Whether the error is cross-validated in the figure that is shown; away where the figure has no such error. */
final class ValidationToggle {

    private static final double WIDTH = 380;

    private final Explorer explorer;
    private final ToggleButton toggle = new ToggleButton(Messages.text("validate.label"));

    ValidationToggle(Explorer explorer) {
        this.explorer = explorer;
        toggle.setId("cross-validate");
        toggle.getStyleClass().addAll("small", "nde-flat-toggle");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip(Messages.text("validate.explained"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        toggle.setTooltip(tooltip);
        toggle.setAccessibleHelp(Messages.text("validate.explained"));
        toggle.setOnAction(event -> choose(toggle.isSelected()));
        explorer.state().addListener((value, before, now) -> follow(now));
    }

    ToggleButton root() {
        return toggle;
    }

    /** Serves another figure. */
    void show(FigureKind<?> kind) {
        toggle.setVisible(kind.crossValidates());
        toggle.setManaged(kind.crossValidates());
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
