package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Whether a package of Debian is what it should be: unpacked beside the build, looked through, and run over a home folder that stays empty but for small notes. Whether
 * it can be installed where there is no Java, {@code app/src/package/linux/clean-root} says.
 */
final class PackageCheck {

    /** Bytes; the package with both samples is to be smaller. */
    private static final long LARGEST = 160_000_000;

    private static final long LARGEST_AT_HOME = 100_000;

    private static final List<String> FILES = List.of(
            "opt/nde/bin/nde",
            "opt/nde/lib/app/archive",
            "opt/nde/lib/app/nde.classes",
            "opt/nde/lib/app/lib/libopenblas.so.0",
            "opt/nde/lib/app/jni/libjniopenblas.so",
            "opt/nde/lib/app/lib/libglassgtk3.so",
            "opt/nde/lib/runtime/bin/java",
            "opt/nde/lib/runtime/legal/java.base/LICENSE",
            "usr/bin/nde",
            "usr/share/applications/nde.desktop",
            "usr/share/bash-completion/completions/nde",
            "usr/share/doc/nde/copyright",
            "usr/share/doc/nde/NOTICE",
            "usr/share/doc/nde/libraries.txt",
            "usr/share/icons/hicolor/16x16/apps/nde.png",
            "usr/share/icons/hicolor/scalable/apps/nde.svg",
            "usr/share/man/man1/nde.1.gz",
            "usr/share/man/man1/nde-solve.1.gz",
            "usr/share/mime/packages/nde.xml");

    private static final List<String> PATTERNS =
            List.of("*.npy", "*.npz", "*.safetensors", "*.nde", "*.ndetour", "*.recipe.json");

    private static final Pattern NATIVE = Pattern.compile(".*\\.so(\\.\\d+)*");

    private final Build build;
    private final List<String> wrong = new ArrayList<>();

    PackageCheck(Build build) {
        this.build = build;
    }

    /** @throws IOException if anything is not as it should be; the message says all of it */
    void debian(Path file) throws IOException {
        Path root = build.work().resolve("unpacked");
        Installer.remove(root);
        Tool.run(List.of("dpkg-deb", "--extract", file.toString(), root.toString()));
        require(Files.size(file) < LARGEST, file + " has " + Files.size(file) + " bytes, more than " + LARGEST);
        FILES.forEach(name -> require(
                Files.exists(root.resolve(name)) || Files.isSymbolicLink(root.resolve(name)), name + " is missing"));
        jars(root.resolve("opt/nde/lib/app"));
        String types = Files.readString(root.resolve("usr/share/mime/packages/nde.xml"));
        PATTERNS.forEach(pattern -> require(types.contains('"' + pattern + '"'), "no type of files is " + pattern));
        entry(Files.readString(root.resolve("usr/share/applications/nde.desktop")), types);
        runs(root.resolve("opt/nde/bin/nde"));
        if (!wrong.isEmpty()) {
            throw new IOException(file + ": " + String.join("; ", wrong));
        }
    }

    private void require(boolean isSo, String otherwise) {
        if (!isSo) {
            wrong.add(otherwise);
        }
    }

    /** What is in a jar and native would be unpacked into the home folder. */
    private void jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    zip.stream()
                            .filter(entry -> NATIVE.matcher(entry.getName()).matches())
                            .forEach(entry -> require(false, jar.getFileName() + " holds " + entry.getName()));
                }
            }
        }
    }

    private void entry(String text, String types) {
        for (FileKind kind : FileKind.all()) {
            require(text.contains(kind.type() + ";"), "the desktop entry does not open " + kind.type());
            require(types.contains('"' + kind.type() + '"'), "there is no type " + kind.type());
        }
    }

    /** Commands over the samples that need Java2D, the fonts, PDF, OpenBLAS and LAPACK. */
    private void runs(Path nde) throws IOException {
        Path app = nde.resolveSibling("../lib/app").normalize();
        Files.createDirectories(home());
        Tool.run(List.of(app.resolve("archive").toString()));
        require(Files.exists(app.resolve("nde.jsa.made")), "no archive of classes was made");
        Path figure = build.work().resolve("check.pdf");
        run(nde, "nde " + build.version(), "--version");
        run(nde, "rank", "check", "--sample", "imagenet1k");
        run(nde, "macaw", "solve", "--sample", "imagenet1k", "-t", "macaw", "--nonzeros", "8");
        run(nde, "goldfish", "solve", "--sample", "tiny200", "-t", "goldfish", "--nonzeros", "8");
        run(
                nde,
                "",
                "figure",
                "star",
                "--sample",
                "imagenet1k",
                "-t",
                "macaw",
                "--nonzeros",
                "8",
                "-o",
                figure.toString());
        require(Files.exists(figure) && Files.size(figure) > 1000, "no figure was drawn");
        requireNothingLoadedFromElsewhere(nde);
        requireNothingUnpacked();
    }

    private void run(Path nde, String said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(nde.toString()));
        command.addAll(List.of(arguments));
        Tool.Ended ended = Tool.end(new ProcessBuilder(command), atHome());
        String call = String.join(" ", arguments);
        require(ended.code() == 0, call + " ended with " + ended.code());
        require(ended.out().contains(said), call + " does not say " + said + " but " + ended.out());
        List<String> err = ended.err()
                .lines()
                .filter(line -> !line.startsWith("Picked up"))
                .toList();
        require(err.isEmpty(), call + " says on standard error: " + err);
    }

    private Map<String, String> atHome() {
        return Map.of("HOME", home().toString(), "JAVA_TOOL_OPTIONS", "-Duser.home=" + home());
    }

    private Path home() {
        return build.work().resolve("somebody");
    }

    /** What Java and its libraries may keep there is small. */
    private void requireNothingUnpacked() throws IOException {
        try (Stream<Path> files = Files.walk(home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                require(Files.size(file) < LARGEST_AT_HOME, file + " has been put into the home folder");
            }
        }
    }

    /** All natives that a run maps lie in the package or belong to the system. */
    private void requireNothingLoadedFromElsewhere(Path nde) throws IOException {
        Path app = nde.resolveSibling("../lib/app").normalize();
        Set<String> natives;
        try (Stream<Path> files = Files.list(app.resolve("lib"))) {
            natives = files.map(file -> file.getFileName().toString())
                    .filter(name -> NATIVE.matcher(name).matches())
                    .collect(Collectors.toSet());
        }
        require(natives.contains("libjniopenblas_nolapack.so"), "OpenBLAS has no way into Java");
        require(natives.contains("libjniopenblas.so"), "LAPACK has no way into Java");
        require(!natives.contains("libjniopenblas_full.so"), "what nothing uses is there: libjniopenblas_full.so");
    }
}
