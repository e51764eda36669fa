package org.neuraldeps.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.solver.work.Workers;

/** One run of the command line in this process, by the door that main uses. */
record Run(int code, String out, String err) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Run of(String... args) {
        return cancelledWhen(() -> false, args);
    }

    static Run cancelledWhen(BooleanSupplier cancelled, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(print(out), print(err), false, cancelled, Workers.CALLER);
        int code = NdeCommandLine.run(console, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Standard output as one JSON document and nothing else. */
    JsonNode json() {
        try {
            return MAPPER.readerFor(JsonNode.class)
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out, e);
        }
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
