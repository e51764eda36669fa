package org.neuraldeps.app.portability;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.task.CoreWorkers;

/** What people do with a network of twelve planted categories, once each, into the folder it is run in. */
final class Work {

    /** The files that it leaves. */
    static final List<String> FILES = List.of(
            "said.txt",
            "star.svg",
            "star.png",
            "star.pdf",
            "atlas.svg",
            "numbers.csv",
            "table.csv",
            "table.tex",
            "graph.graphml",
            "moments.npz");

    private final Console console;

    private Work(Console console) {
        this.console = console;
    }

    /** Works in the current folder. */
    public static void main(String[] args) throws IOException {
        try (OutputStream said = Files.newOutputStream(Path.of("said.txt"));
                PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8);
                CoreWorkers workers = CoreWorkers.overAllCores()) {
            Work work = new Work(new Console(out, out, false, () -> false, workers));
            work.done();
        }
    }

    private void done() {
        String net = Path.of("net", "logits.npy").toString();
        call("plant", "-o", "net", "--rows", "400", "--planted", "2");
        call("check", net);
        call("solve", net, "--target", "planted 1", "--nonzeros", "3", "--json");
        call("solve", net, "--target", "planted 1", "--lambda-ratio", "0.05", "--stability", "20");
        call("path", net, "--target", "planted 2", "--nonzeros", "4");
        for (String file : List.of("star.svg", "star.png", "star.pdf")) {
            call("figure", "star", net, "--target", "planted 1", "--nonzeros", "3", "-o", file);
        }
        call("figure", "atlas", net, "--nonzeros", "2", "--data", "numbers.csv", "-o", "atlas.svg");
        call("table", net, "--all", "--nonzeros", "2", "-o", "table.csv");
        call("table", net, "--all", "--nonzeros", "2", "-o", "table.tex");
        call("graph", net, "--all", "--nonzeros", "2", "-o", "graph.graphml");
        call("moments", net, "-o", "moments.npz");
    }

    private void call(String... args) {
        int code = NdeCommandLine.run(console, args);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(String.join(" ", args) + " ends with " + code);
        }
    }
}
