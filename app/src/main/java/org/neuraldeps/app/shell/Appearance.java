package org.neuraldeps.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.task.Tasks;
import org.neuraldeps.app.view.canvas.ScreenStyle;
import org.neuraldeps.app.view.settings.KeptSettings;
import org.neuraldeps.app.view.settings.Settings;
import org.neuraldeps.app.view.settings.Theme;
import org.neuraldeps.ui.Resources;

/** The theme and the size of letters, for the window and the figures in it, as they are set. */
public final class Appearance {

    /** Of the letters at 100 %, pixels; everything that is measured in letters follows. */
    private static final double LETTERS = 14;

    private final ReadOnlyObjectWrapper<ScreenStyle> figures =
            new ReadOnlyObjectWrapper<>(style(Settings.USUAL, false));
    private final KeptSettings kept;
    private final Tasks tasks;
    private Scene scene;

    /**
     * @param kept what is set; followed from now on
     * @param tasks asks the desktop
     */
    Appearance(KeptSettings kept, Tasks tasks) {
        this.kept = kept;
        this.tasks = tasks;
        kept.settings().addListener((value, before, now) -> follow());
        follow();
    }

    /** What figures look like in this theme. */
    ReadOnlyObjectProperty<ScreenStyle> figures() {
        return figures.getReadOnlyProperty();
    }

    private static ScreenStyle style(Settings settings, boolean isDark) {
        return new ScreenStyle(
                Palette.of(settings.hues(), isDark), settings.sizes().letters().points());
    }

    /** Dresses a scene, now and after every change. */
    void dress(Scene newScene) {
        scene = newScene;
        apply();
    }

    /** From light to dark, or back. */
    void toggle() {
        kept.set(kept.settings().get().in(isDark() ? Theme.LIGHT : Theme.DARK));
    }

    boolean isDark() {
        return figures.get().palette().isDark();
    }

    /** Takes up what is set; the desktop may have changed since it was asked. */
    void follow() {
        Theme theme = kept.settings().get().theme();
        if (theme == Theme.SYSTEM) {
            DesktopTheme.ask(tasks, isDark -> {
                if (kept.settings().get().theme() == Theme.SYSTEM) {
                    become(isDark);
                }
            });
            become(isDark());
        } else {
            become(theme == Theme.DARK);
        }
    }

    private void become(boolean dark) {
        figures.set(style(kept.settings().get(), dark));
        apply();
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        if (scene == null) {
            return;
        }
        List<String> sheets = List.of(
                Resources.styleSheet("window"),
                Resources.styleSheet(isDark() ? "dark" : "light"),
                letters(kept.settings().get()));
        // Setting them styles the whole window anew, and this is asked whenever the window comes to the front.
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /** A style sheet rather than a style of the root, for dialogs and menus take over the sheets of their window. */
    private static String letters(Settings settings) {
        String rule = ".root { -fx-font-size: " + LETTERS * settings.sizes().scale() / 100 + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
