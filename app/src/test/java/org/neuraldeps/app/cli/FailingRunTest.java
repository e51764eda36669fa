package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.solver.work.Workers;

/** What neither the user nor the data are to blame for: one line as well, and the code that says so. */
final class FailingRunTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tooLittleMemoryIsOneLine() throws IOException {
        int code = run(new ByteArrayOutputStream(), () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(said().lines()).hasSize(1);
        assertThat(said()).startsWith("nde: not enough memory; ");
    }

    @Test
    void resultsThatCannotBeWrittenAreAFailure() throws IOException {
        int code = run(new FullDisk(), () -> false);
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(said().lines()).hasSize(1);
        assertThat(said()).contains("standard output");
    }

    private int run(OutputStream out, BooleanSupplier cancelled) throws IOException {
        Path logits = SmallData.writeInto(folder);
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(results, errors, false, cancelled, Workers.CALLER);
        return NdeCommandLine.run(console, "solve", logits.toString(), "-t", "sum", "--nonzeros", "2", "--json");
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left on device");
        }
    }
}
