package org.neuraldeps.ui;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the window, from one bundle, so that a translation is one more file. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.neuraldeps.ui.messages");

    private Messages() {}

    /**
     * The text of a key with {0}, {1}, … replaced. Numbers are handed in as text: how they look is decided where they
     * are made, not by the locale.
     *
     * @throws MissingResourceException if the bundle has no such key
     */
    public static String text(String key, Object... parts) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }
}
