package org.neuraldeps.app.view.settings;

import java.util.prefs.Preferences;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.state.Keyed;

/** The settings of this user: observed, changed, and remembered between runs. */
public final class KeptSettings {

    private static final String THEME = "theme";
    private static final String SCALE = "scale";
    private static final String PALETTE = "palette";
    private static final String LETTERS = "letters";

    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /** @param preferences where they are kept; what makes no sense there is as if it were not there */
    public KeptSettings(Preferences preferences) {
        this.preferences = preferences;
        Settings usual = Settings.USUAL;
        Theme theme = Keyed.of(Theme.class, preferences.get(THEME, "")).orElse(usual.theme());
        Hues hues = Hues.of(preferences.get(PALETTE, "")).orElse(usual.hues());
        this.settings = new ReadOnlyObjectWrapper<>(new Settings(theme, hues, sizes(usual.sizes())));
    }

    private Sizes sizes(Sizes usual) {
        Letters letters = Keyed.of(Letters.class, preferences.get(LETTERS, "")).orElse(usual.letters());
        return new Sizes(preferences.getInt(SCALE, usual.scale()), letters);
    }

    /** What is set. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Sets something else, for now and for the next run. */
    public void set(Settings other) {
        settings.set(other);
        preferences.put(THEME, other.theme().key());
        preferences.put(PALETTE, other.hues().key());
        preferences.putInt(SCALE, other.sizes().scale());
        preferences.put(LETTERS, other.sizes().letters().key());
    }
}
