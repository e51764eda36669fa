package org.neuraldeps.app.view.figure;

import javafx.scene.control.ChoiceBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;

/** What lies across the figures along the path: a choice among the axes of the kind that is shown. */
final class AxisChoice {

    private final Explorer explorer;
    private final ChoiceBox<PathAxis> choice = new ChoiceBox<>();
    private FigureKind<?> kind;
    private boolean following;

    AxisChoice(Explorer explorer) {
        this.explorer = explorer;
        choice.setAccessibleText(Messages.text("path.axis"));
        choice.setConverter(new Wording<>(axis -> Messages.text("path.axis." + axis.key())));
        choice.setMinWidth(0);
        choice.setOnAction(event -> choose());
        explorer.state().addListener((value, before, now) -> follow());
    }

    ChoiceBox<PathAxis> root() {
        return choice;
    }

    /** Offers the axes of a kind, or takes the choice away where it has none. */
    void show(FigureKind<?> shown) {
        kind = shown;
        boolean wanted = !shown.pathAxes().isEmpty();
        choice.setId(wanted ? "path-axis" : null);
        choice.setVisible(wanted);
        choice.setManaged(wanted);
        following = true;
        choice.getItems().setAll(shown.pathAxes());
        following = false;
        follow();
    }

    private void choose() {
        if (!following && choice.getValue() != null) {
            explorer.change(state -> state.looking(state.look().along(choice.getValue())));
        }
    }

    private void follow() {
        ExplorerState state = explorer.state().get();
        if (kind != null && !kind.pathAxes().isEmpty()) {
            following = true;
            choice.setValue(state == null ? kind.pathAxes().get(0) : kind.axisOf(state));
            following = false;
        }
    }
}
