package org.neuraldeps.app.view.figure;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
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
        choice.setConverter(new Name());
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

    private static final class Name extends StringConverter<PathAxis> {
        @Override
        public String toString(PathAxis axis) {
            return axis == null ? "" : Messages.text("path.axis." + axis.key());
        }

        @Override
        public PathAxis fromString(String text) {
            throw new UnsupportedOperationException("axes are chosen, not spelled");
        }
    }
}
