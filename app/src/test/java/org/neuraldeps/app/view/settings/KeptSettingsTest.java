package org.neuraldeps.app.view.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.shell.InMemoryPreferences;

final class KeptSettingsTest {

    private final Preferences preferences = new InMemoryPreferences();

    @Test
    void whatIsSetIsRememberedForTheNextRun() {
        new KeptSettings(preferences).set(new Settings(Theme.SYSTEM, 150, Hues.PURPLE_GREEN));
        assertThat(new KeptSettings(preferences).settings().get())
                .isEqualTo(new Settings(Theme.SYSTEM, 150, Hues.PURPLE_GREEN));
    }

    @Test
    void theThemeOfEarlierRunsIsKept() {
        preferences.put("theme", "dark");
        assertThat(new KeptSettings(preferences).settings().get()).isEqualTo(Settings.USUAL.in(Theme.DARK));
    }

    @ParameterizedTest
    @CsvSource({"pink, x, LIGHT, 100", "dark, 5000, DARK, 200", "system, -3, SYSTEM, 80"})
    void whatMakesNoSenseDoesNoHarm(String theme, String scale, Theme expected, int percent) {
        preferences.put("theme", theme);
        preferences.put("scale", scale);
        preferences.put("palette", "mauve");
        assertThat(new KeptSettings(preferences).settings().get())
                .isEqualTo(new Settings(expected, percent, Hues.OKABE_ITO));
    }
}
