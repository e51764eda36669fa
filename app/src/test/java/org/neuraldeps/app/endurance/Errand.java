package org.neuraldeps.app.endurance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.ExitCode;
import org.neuraldeps.app.figure.device.FigureFormat;
import org.neuraldeps.solver.work.Workers;

/** What people do with the program, once each, in a program that is watched for the network and for serialised objects. */
final class Errand {

    private final Path folder;
    private final String features;

    private Errand(Path folder) throws IOException {
        this.folder = folder;
        Path train = SmallFeatures.writeInto(folder.resolve("features"));
        this.features = train.getParent().toString();
    }

    /** @param args a folder; and, to see whether the watch is awake, what to do instead: socket, name or object */
    public static void main(String[] args) throws Exception {
        if (!NoNetwork.isWatching()) {
            throw new IllegalStateException("nobody watches");
        }
        if (args.length > 1) {
            sin(args[1]);
        } else {
            new Errand(Path.of(args[0])).run();
        }
        NoNetwork.tried().forEach(System.out::println);
        System.exit(NoNetwork.tried().isEmpty() ? 0 : 1);
    }

    private static void sin(String what) throws IOException, ClassNotFoundException {
        try {
            switch (what) {
                case "socket" -> new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 9).close();
                case "name" -> InetAddress.getAllByName("localhost.invalid");
                default -> readObject();
            }
        } catch (SecurityException refused) {
            // It is remembered.
        }
    }

    private static void readObject() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(List.of("anything"));
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    private void run() throws IOException {
        call("solve", "--sample", "imagenet1k", "--target", "macaw", "--nonzeros", "5", "--json");
        call("check", features);
        call("lab", "head", features, "-o", folder.resolve("head.npz").toString());
        for (FigureFormat format : FigureFormat.all()) {
            figure(format);
        }
        for (String graph : List.of("graph.graphml", "graph.dot", "graph.gexf", "graph.json", "graph.csv")) {
            call(
                    "graph",
                    features,
                    "--all",
                    "--nonzeros",
                    "2",
                    "-o",
                    folder.resolve(graph).toString());
        }
        call(
                "table",
                features,
                "--all",
                "--nonzeros",
                "2",
                "-o",
                folder.resolve("table.csv").toString());
        call("redundancy", features);
        call("report", features, "-o", folder.resolve("report").toString());
        openSeeds();
    }

    private void figure(FigureFormat format) {
        String file = folder.resolve("star" + format.suffix()).toString();
        call("figure", "star", features, "--target", "alpha", "--nonzeros", "2", "-o", file);
        call(
                "figure",
                "--recipe",
                file,
                "-o",
                folder.resolve("again" + format.suffix()).toString());
    }

    /** Every reader, with a file as it should be and with one that wants something fetched. */
    private void openSeeds() throws IOException {
        Fuzzer fuzzer = new Fuzzer(1, 60_000, Files.createDirectories(folder.resolve("fuzz")));
        Set<String> readers = new HashSet<>();
        for (Seed seed : fuzzer.seeds()) {
            if (readers.add(seed.reader())) {
                fuzzer.verdict(seed, seed.bytes());
            }
        }
        for (byte[] file : Luring.all()) {
            fuzzer.verdict(new Seed("luring", "picture.svg", Doors.GIVEN, file), file);
        }
    }

    private static void call(String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        PrintStream heard = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = NdeCommandLine.run(new Console(silent, heard, false, () -> false, Workers.CALLER), words);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(String.join(" ", words) + ": " + err.toString(StandardCharsets.UTF_8));
        }
    }
}
