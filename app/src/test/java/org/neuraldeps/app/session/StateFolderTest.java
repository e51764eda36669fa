package org.neuraldeps.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where programs keep what they need between two runs. */
final class StateFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final String NAME = "neural-dependencies-explorer";

    @Test
    void everySystemHasItsPlace() {
        Path given = Path.of("given").toAbsolutePath();
        assertThat(StateFolder.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/state/" + NAME));
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", given.toString()), "Linux", HOME))
                .isEqualTo(given.resolve(NAME));
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "relative"), "Linux", HOME))
                .as("the specification has a relative path ignored")
                .isEqualTo(HOME.resolve(".local/state/" + NAME));
        assertThat(StateFolder.of(Map.of("LOCALAPPDATA", given.toString()), "Windows 11", HOME))
                .isEqualTo(given.resolve(NAME));
        assertThat(StateFolder.of(Map.of(), "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/" + NAME));
    }
}
