package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of the system that is run to its end; what it says is told where it fails. */
final class Tool {

    private Tool() {}

    /** Runs it, and gives what it said on standard output. */
    static String run(List<String> command) throws IOException {
        return run(command, Map.of());
    }

    /**
     * Runs it in an environment that differs from this one.
     *
     * @throws IOException if it ends with another code than 0; the message is what it said
     */
    static String run(List<String> command, Map<String, String> environment) throws IOException {
        Ended ended = end(new ProcessBuilder(command), environment);
        if (ended.code() != 0) {
            throw new IOException(
                    String.join(" ", command) + " ended with " + ended.code() + ": " + ended.out() + ended.err());
        }
        return ended.out();
    }

    /** Runs it, whatever comes of it. */
    static Ended end(ProcessBuilder builder, Map<String, String> environment) throws IOException {
        builder.environment().putAll(environment);
        Path err = Files.createTempFile("nde-tool", ".err");
        try {
            Process process = builder.redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(
                            Path.of(isWindows() ? "NUL" : "/dev/null").toFile()))
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), out, Files.readString(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(err);
        }
    }

    private static boolean isWindows() {
        return Platform.ofThisMachine().system().equals("windows");
    }

    /**
     * What came of it.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     */
    record Ended(int code, String out, String err) {}
}
