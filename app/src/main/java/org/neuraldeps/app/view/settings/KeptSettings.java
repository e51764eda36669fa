package org.neuraldeps.app.view.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.state.Keyed;

/** The settings of this user: observed, changed, and remembered between runs. */
public final class KeptSettings {

    private static final String THEME = "theme";
    private static final String SCALE = "scale";
    private static final String PALETTE = "palette";
    private static final String LETTERS = "letters";
    private static final String LAYOUT = "layout";

    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private Optional<Settings> own = Optional.empty();

    /** @param preferences where they are kept; what makes no sense there is as if it were not there */
    public KeptSettings(Preferences preferences) {
        this.preferences = preferences;
        Settings usual = Settings.USUAL;
        Theme theme = Keyed.of(Theme.class, preferences.get(THEME, "")).orElse(usual.theme());
        Hues hues = Hues.of(preferences.get(PALETTE, "")).orElse(usual.hues());
        NamedLayout layout =
                Keyed.of(NamedLayout.class, preferences.get(LAYOUT, "")).orElse(usual.layout());
        Map<NamedLayout, Sizes> sizes = new EnumMap<>(usual.sizesOf());
        sizes.replaceAll(this::sizes);
        this.settings = new ReadOnlyObjectWrapper<>(new Settings(theme, hues, layout, sizes));
    }

    private Sizes sizes(NamedLayout layout, Sizes usual) {
        Letters letters = Keyed.of(Letters.class, preferences.get(key(layout, LETTERS), ""))
                .orElse(usual.letters());
        return new Sizes(preferences.getInt(key(layout, SCALE), usual.scale()), letters);
    }

    /** The sizes of the usual layout are called as they were when there was no other. */
    private static String key(NamedLayout layout, String size) {
        return layout == Settings.USUAL.layout() ? size : layout.key() + "." + size;
    }

    /** What is set. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Sets something else for a time: until {@link #giveBack()} nothing that is set is remembered. */
    public void lend(Settings other) {
        own = own.or(() -> Optional.of(settings.get()));
        settings.set(other);
    }

    /** What was set before {@link #lend} holds again. */
    public void giveBack() {
        Optional<Settings> before = own;
        own = Optional.empty();
        before.ifPresent(settings::set);
    }

    /** Sets something else, for now and, where the settings are not lent, for the next run. */
    public void set(Settings other) {
        settings.set(other);
        if (own.isPresent()) {
            return;
        }
        preferences.put(THEME, other.theme().key());
        preferences.put(PALETTE, other.hues().key());
        preferences.put(LAYOUT, other.layout().key());
        other.sizesOf().forEach((layout, sizes) -> {
            preferences.putInt(key(layout, SCALE), sizes.scale());
            preferences.put(key(layout, LETTERS), sizes.letters().key());
        });
    }
}
