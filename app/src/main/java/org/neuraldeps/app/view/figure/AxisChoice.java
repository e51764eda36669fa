package org.neuraldeps.app.view.figure;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.ui.Messages;

/** What lies across the figures along the path. */
final class AxisChoice {

    private final ChoiceBox<PathAxis> choice = new ChoiceBox<>();

    AxisChoice(Explorer explorer) {
        choice.setAccessibleText(Messages.text("path.axis"));
        choice.getItems().setAll(PathAxis.values());
        choice.setConverter(new Name());
        choice.setValue(PathAxis.LOG_LAMBDA);
        choice.setOnAction(
                event -> explorer.change(state -> state.looking(state.look().along(choice.getValue()))));
        explorer.state()
                .addListener((value, before, now) -> choice.setValue(now.look().pathAxis()));
    }

    ChoiceBox<PathAxis> root() {
        return choice;
    }

    /** Shows it, or takes it away, where the figure has no such axis. */
    void show(boolean wanted) {
        choice.setId(wanted ? "path-axis" : null);
        choice.setVisible(wanted);
        choice.setManaged(wanted);
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
