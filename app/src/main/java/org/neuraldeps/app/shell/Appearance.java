package org.neuraldeps.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.ui.Resources;

/** The light or the dark theme, for the window and the figures in it. Remembered between runs. */
public final class Appearance {

    private static final String KEY = "theme";

    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(Palette.LIGHT);
    private final Preferences preferences;
    private Scene scene;

    Appearance(Preferences preferences) {
        this.preferences = preferences;
        palette.set("dark".equals(preferences.get(KEY, "light")) ? Palette.DARK : Palette.LIGHT);
    }

    /** The colours of figures in this theme. */
    ReadOnlyObjectProperty<Palette> palette() {
        return palette.getReadOnlyProperty();
    }

    /** Dresses a scene, now and after every switch. */
    void dress(Scene newScene) {
        scene = newScene;
        apply();
    }

    /** From light to dark, or back. */
    void toggle() {
        palette.set(isDark() ? Palette.LIGHT : Palette.DARK);
        preferences.put(KEY, name());
        apply();
    }

    boolean isDark() {
        return palette.get() == Palette.DARK;
    }

    private String name() {
        return isDark() ? "dark" : "light";
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        if (scene != null) {
            scene.getStylesheets().setAll(Resources.styleSheet("window"), Resources.styleSheet(name()));
        }
    }
}
