package org.neuraldeps.app.view.trust;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** Nodes beside each other that are pressed as a button is. A button itself would not wrap the words in it. */
final class Pressable extends HBox {

    private final Runnable action;

    /**
     * @param action what happens when it is pressed
     * @param content from left to right
     */
    Pressable(Runnable action, Node... content) {
        super(content);
        this.action = action;
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                action.run();
                event.consume();
            }
            default -> {}
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
