package org.neuraldeps.app.view.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.shell.InMemoryPreferences;

final class RecentFilesTest {

    private final InMemoryPreferences preferences = new InMemoryPreferences();
    private final RecentFiles recent = new RecentFiles(preferences);

    @Test
    void theNewestComesFirstOnceAndSurvivesARestart() {
        recent.add(Path.of("a.npy"));
        recent.add(Path.of("b.npy"));
        recent.add(Path.of("a.npy"));
        assertThat(new RecentFiles(preferences).list())
                .containsExactly(
                        Path.of("a.npy").toAbsolutePath(), Path.of("b.npy").toAbsolutePath());
    }

    @Test
    void onlyEightAreKept() {
        for (int i = 0; i < 12; i++) {
            recent.add(Path.of(i + ".npy"));
        }
        assertThat(recent.list())
                .hasSize(8)
                .startsWith(Path.of("11.npy").toAbsolutePath())
                .endsWith(Path.of("4.npy").toAbsolutePath());
    }
}
