package org.neuraldeps.app.shell;

import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** A short word in the corner of the window that goes away by itself. */
final class Notice {

    private Notice() {}

    static void say(Window owner, String title, String text) {
        Notifications.create()
                .owner(owner)
                .title(title)
                .text(text)
                .hideAfter(Duration.seconds(6))
                .show();
    }
}
