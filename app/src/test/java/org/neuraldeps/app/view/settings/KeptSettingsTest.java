package org.neuraldeps.app.view.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.shell.InMemoryPreferences;

final class KeptSettingsTest {

    private final Preferences preferences = new InMemoryPreferences();

    @Test
    void whatIsSetIsRememberedForTheNextRun() {
        Settings set = Settings.USUAL
                .in(Theme.SYSTEM)
                .colored(Hues.PURPLE_GREEN)
                .sized(new Sizes(150, Letters.SMALL))
                .arranged(NamedLayout.TEACH)
                .sized(new Sizes(170, Letters.LARGE));
        new KeptSettings(preferences).set(set);
        assertThat(new KeptSettings(preferences).settings().get()).isEqualTo(set);
    }

    @Test
    void theThemeOfEarlierRunsIsKept() {
        preferences.put("theme", "dark");
        assertThat(new KeptSettings(preferences).settings().get()).isEqualTo(Settings.USUAL.in(Theme.DARK));
    }

    @Test
    void eachLayoutHasItsSizes() {
        Settings teaching = Settings.USUAL.arranged(NamedLayout.TEACH).sized(new Sizes(180, Letters.LARGE));
        assertThat(teaching.sizes()).isEqualTo(new Sizes(180, Letters.LARGE));
        assertThat(teaching.arranged(NamedLayout.RESEARCH).sizes()).isEqualTo(Settings.USUAL.sizes());
    }

    @ParameterizedTest
    @CsvSource({"pink, x, LIGHT, 100", "dark, 5000, DARK, 200", "system, -3, SYSTEM, 80"})
    void whatMakesNoSenseDoesNoHarm(String theme, String scale, Theme expected, int percent) {
        preferences.put("theme", theme);
        preferences.put("scale", scale);
        preferences.put("palette", "mauve");
        preferences.put("letters", "huge");
        preferences.put("layout", "play");
        preferences.put("teach.letters", "tiny");
        assertThat(new KeptSettings(preferences).settings().get())
                .isEqualTo(Settings.USUAL.in(expected).sized(new Sizes(percent, Letters.USUAL)));
    }
}
