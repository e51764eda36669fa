package org.neuraldeps.app.view.tour;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a tour. Page keys, which are those of a presenter's clicker, go on and back wherever the keyboard is; Space
 * and the arrows where no control has a use for them, so that λ moves with them in its slider and in the figures. Escape
 * leaves. What is being typed is left alone.
 */
public final class TourKeys {

    private final Playing playing;
    private final TourBar bar;
    private final Runnable leave;

    /**
     * @param playing what is played
     * @param bar whose buttons have no use for the arrows
     * @param leave ends the tour
     */
    public TourKeys(Playing playing, TourBar bar, Runnable leave) {
        this.playing = playing;
        this.bar = bar;
        this.leave = leave;
    }

    /** Listens to all keys of a window from now on. */
    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
    }

    private boolean isNone(KeyEvent event) {
        return playing.shown().get().isEmpty()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isControlDown()
                || event.isMetaDown();
    }

    /** Before any control has seen it. */
    private void before(KeyEvent event) {
        if (isNone(event)) {
            return;
        }
        boolean isTyping = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case PAGE_DOWN -> then(event, playing::next);
            case PAGE_UP -> then(event, playing::back);
            case ESCAPE -> then(event, isTyping ? bar::focus : leave);
            case LEFT, RIGHT -> {
                if (isInBar(event.getTarget())) {
                    arrow(event);
                }
            }
            default -> {
                // For whoever has the keyboard.
            }
        }
    }

    /** After no control wanted it. */
    private void after(KeyEvent event) {
        if (isNone(event) || event.isConsumed() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                if (!(event.getTarget() instanceof ButtonBase)) {
                    then(event, playing::next);
                }
            }
            case LEFT, RIGHT -> arrow(event);
            default -> {
                // Not ours.
            }
        }
    }

    private void arrow(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> then(event, playing::next);
            default -> then(event, playing::back);
        }
    }

    private boolean isInBar(EventTarget target) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node == bar.root()) {
                return true;
            }
        }
        return false;
    }

    private static void then(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }
}
