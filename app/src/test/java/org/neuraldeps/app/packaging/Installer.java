package org.neuraldeps.app.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.NdeCommandLine;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.solver.work.Workers;

/**
 * Makes the packages of the system that it runs on, and checks them. Called by the profile {@code installer} when the jars are
 * there: {@code mvn -B -Pinstaller -DskipTests verify}.
 */
public final class Installer {

    private final Build build;

    private Installer(Build build) {
        this.build = build;
    }

    /** Arguments: the folder of the checkout; the version; the JDK; the time of every file, as 2026-01-01T00:00:00Z. */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path project = Path.of(args[0]).toRealPath();
        Build build = new Build(
                project, args[1], new Jdk(Path.of(args[2])), Platform.ofThisMachine(), Instant.parse(args[3]));
        new Installer(build).make();
    }

    private void make() throws IOException {
        remove(build.work());
        Files.createDirectories(build.work());
        Files.createDirectories(build.dist());
        Path input = build.work().resolve("input");
        new ProgramFiles(build, input).write();
        RuntimeImage.requireAll(build.jdk(), input);
        Path runtime = RuntimeImage.make(build.jdk(), build.work().resolve("runtime"));
        Icon icon = new Icon(macaw());
        Path picture = write(icon);
        Jpackage jpackage = new Jpackage(build, runtime);
        Path image = jpackage.image(input, picture);
        if (build.platform().system().equals("linux")) {
            new LinuxImage(build, image).complete(icon);
            LinuxPackages packages = new LinuxPackages(build, image);
            tell(packages.portable());
            if (Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
                Path debian = packages.debian();
                tell(debian);
                new PackageCheck(build).debian(debian);
            }
        } else {
            jpackage.installer(image, picture);
        }
    }

    private Path write(Icon icon) throws IOException {
        return switch (build.platform().system()) {
            case "windows" -> Files.write(build.work().resolve("nde.ico"), IconFiles.ico(icon));
            case "macos" -> Files.write(build.work().resolve("nde.icns"), IconFiles.icns(icon));
            default -> Files.write(build.work().resolve("nde.png"), icon.png(256));
        };
    }

    /** What the icon shows: what a macaw is made of, as the program finds it. */
    static List<Double> macaw() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(print, System.err, false, () -> false, Workers.CALLER);
        int code = NdeCommandLine.run(
                console, "solve", "--sample", "imagenet1k", "-t", "macaw", "--nonzeros", "8", "--json");
        if (code != 0) {
            throw new IOException("the solution for the icon ended with " + code);
        }
        List<Double> values = new ArrayList<>();
        for (JsonNode coefficient :
                new ObjectMapper().readTree(out.toByteArray()).get("coefficients")) {
            values.add(coefficient.get("value").doubleValue());
        }
        return values;
    }

    private static void tell(Path made) throws IOException {
        System.out.printf("%s: %.1f MB%n", made, Files.size(made) / 1e6);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
