package org.neuraldeps.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs in another language, all run by one process of what is installed.
 *
 * @param command runs a driver that runs each file it is given, and prints a line before each
 */
record ForeignSnippets(List<String> command, String suffix) {

    private static final String BEFORE = "-- next --";

    /** A Python that has what programs need, where one is installed. */
    static Optional<ForeignSnippets> python() {
        String driver = "import sys\nfor name in sys.argv[1:]:\n    print('" + BEFORE
                + "')\n    exec(open(name, encoding='utf-8').read(), {})\n";
        return Stream.of("python3", "/usr/bin/python3")
                .filter(python -> isThere(python, "-c", "import numpy, sklearn.linear_model"))
                .findFirst()
                .map(python -> new ForeignSnippets(List.of(python, "-c", driver), ".py"));
    }

    /** R, where it is installed with what programs need. */
    static Optional<ForeignSnippets> r() {
        String driver = "for (name in commandArgs(TRUE)) { cat('" + BEFORE
                + "\\n'); source(name, local = new.env(), encoding = 'UTF-8') }";
        return Stream.of("Rscript")
                .filter(r -> isThere(r, "-e", "library(glmnet)"))
                .findFirst()
                .map(r -> new ForeignSnippets(List.of(r, "-e", driver), ".R"));
    }

    private static boolean isThere(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What each of them prints. */
    List<Map<Integer, Double>> printed(Path folder, List<String> programs) {
        try {
            List<String> words = new ArrayList<>(command);
            for (int i = 0; i < programs.size(); i++) {
                Path file = folder.resolve("program" + i + suffix);
                words.add(Files.writeString(file, programs.get(i)).toString());
            }
            Path problems = folder.resolve("problems.txt");
            ProcessBuilder builder = new ProcessBuilder(words).redirectError(problems.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(() -> out + read(problems)).isZero();
            return Stream.of(out.split(BEFORE + "\n"))
                    .skip(1)
                    .map(part -> Printed.of(part.lines().toList()))
                    .toList();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
