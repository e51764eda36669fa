package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.solver.work.Workers;

/** What the window is given to open by the command line. */
final class OpenCommandTest {

    private final List<Path> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    private int run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, false, () -> false, Workers.CALLER);
        return NdeCommandLine.run(console, opened::add, args);
    }

    @Test
    void aFileAloneIsOpenedAsDesktopsAskForIt() throws IOException {
        Path file = Files.writeString(folder.resolve("ma caw.nde"), "{}");
        assertThat(run("open", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run(file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(opened).containsExactly(file, file);
    }

    @Test
    void whatIsNoFileIsACommandStill() {
        assertThat(run(folder.resolve("sovle").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run(folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(opened).isEmpty();
    }

    @Test
    void aFileWithOthersBehindItIsNotOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("macaw.nde"), "{}");
        assertThat(run(file.toString(), "--json")).isEqualTo(ExitCode.USAGE);
        assertThat(opened).isEmpty();
    }
}
