package org.neuraldeps.app.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the Python peers, where a Python with NumPy and scikit-learn is installed. */
final class Peers {

    private final Path script;
    private final Optional<String> python;

    Peers(Path folder) throws IOException {
        this(folder, "peers.py", "import numpy, sklearn");
        if (python.isEmpty()) {
            System.out.println(
                    "No Python with scikit-learn here (Debian: apt-get install python3-sklearn): peers are NaN.");
        }
    }

    /**
     * As above.
     *
     * @param name of the script among the resources
     * @param needs what a Python must be able to do for it
     */
    Peers(Path folder, String name, String needs) throws IOException {
        script = folder.resolve(name);
        try (InputStream stream = Peers.class.getResourceAsStream("/benchmark/" + name)) {
            Files.write(script, stream.readAllBytes());
        }
        python = findPython(needs);
    }

    private static Optional<String> findPython(String needs) {
        for (String candidate : List.of("python3", "/usr/bin/python3", "python")) {
            if (hasLibraries(candidate, needs)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean hasLibraries(String candidate, String needs) {
        try {
            Process process = new ProcessBuilder(candidate, "-c", needs)
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One number of what a peer prints; NaN where there is no Python for it. */
    double value(String peer, String field, String... arguments) throws IOException {
        return run(peer, arguments).map(node -> node.get(field).asDouble()).orElse(Double.NaN);
    }

    Optional<JsonNode> run(String peer, String... arguments) throws IOException {
        if (python.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(python.get(), script.toString(), peer));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(new ObjectMapper().readTree(printed));
    }
}
