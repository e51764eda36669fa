package org.neuraldeps.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.solver.work.Workers;

/** What is rehearsed works: an archive made of error messages would serve nobody. */
final class RehearsalTest {

    @TempDir
    private Path folder;

    @Test
    void everyCommandThatIsRehearsedSucceeds() {
        for (String[] command : Rehearsal.commands(folder)) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console console =
                    new Console(stream(new ByteArrayOutputStream()), stream(err), false, () -> false, Workers.CALLER);
            assertThat(NdeCommandLine.run(console, command))
                    .as(String.join(" ", command))
                    .isZero();
            assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("nde:");
        }
        assertThat(folder.resolve("star.svg")).isNotEmptyFile();
        assertThat(folder.resolve("radial.png")).isNotEmptyFile();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
