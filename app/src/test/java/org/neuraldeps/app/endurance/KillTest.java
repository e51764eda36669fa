package org.neuraldeps.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed while it saves leaves the old file or the new one, and nothing that stays. */
final class KillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"session", "autosave"})
    void theOldFileOrTheNewOneIsThere(String saving) throws Exception {
        Killer killer = new Killer(Saving.of(saving), folder);
        killer.kill(new SplittableRandom(7));
        assertThat(killer.faults()).isEmpty();
        assertThat(killer.kills()).isOne();
    }
}
