package org.neuraldeps.app.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.task.CoreWorkers;

/**
 * Runs, in one process and with its output thrown away, what people run: the archive of classes that is made of it serves
 * every command. The script {@code nde} calls it once after a build.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createTempDirectory("nde-rehearsal");
        try (CoreWorkers workers = CoreWorkers.overAllCores()) {
            Console console = new Console(nowhere(), nowhere(), false, () -> false, workers);
            for (String[] command : commands(folder)) {
                NdeCommandLine.run(console, command);
            }
        } finally {
            remove(folder);
        }
    }

    static List<String[]> commands(Path folder) {
        String star = folder.resolve("star.svg").toString();
        String radial = folder.resolve("radial.png").toString();
        return Stream.of(
                        "--help",
                        "solve --sample imagenet1k -t macaw --nonzeros 10",
                        "solve --sample imagenet1k -t macaw --lambda-ratio 0.2 --json",
                        "figure star --sample imagenet1k -t macaw --nonzeros 10 -o " + star,
                        "figure radial --sample imagenet1k --lambda-ratio 0.2 -o " + radial,
                        "redundancy --sample imagenet1k")
                .map(command -> command.split(" ", -1))
                .toList();
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
