package org.neuraldeps.app.view.several;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.ui.Messages;

/** The way to the choice from beside a figure of several targets; out of sight beside any other. */
public final class SeveralButton {

    private SeveralButton() {}

    /**
     * A button.
     *
     * @param explorer what is shown
     * @param onAsked called when it is pressed
     */
    public static Button of(Explorer explorer, Runnable onAsked) {
        Button button = new Button("", new FontIcon(Feather.USERS));
        button.setId("choose-several");
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(Messages.text("command.several"));
        button.setTooltip(new Tooltip(Messages.text("command.several")));
        button.setOnAction(event -> onAsked.run());
        button.managedProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> SeveralTargetsKinds.areShownIn(explorer.state().get()), explorer.state()));
        button.visibleProperty().bind(button.managedProperty());
        return button;
    }
}
