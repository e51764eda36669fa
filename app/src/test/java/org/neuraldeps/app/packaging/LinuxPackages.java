package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two packages of Linux: one for Debian and its kind, and a folder that runs wherever it is put. */
final class LinuxPackages {

    private static final long KIB = 1024;

    private final Build build;
    private final Path image;

    LinuxPackages(Build build, Path image) {
        this.build = build;
        this.image = image;
    }

    Path portable() throws IOException {
        String name = "nde-" + build.version() + "-" + build.platform().words();
        Path file = build.dist().resolve(name + ".tar.gz");
        Tool.run(
                List.of(
                        "tar",
                        "--create",
                        "--file=" + file,
                        "--use-compress-program=gzip -n -6",
                        "--sort=name",
                        "--owner=0",
                        "--group=0",
                        "--numeric-owner",
                        "--mtime=@" + build.time().getEpochSecond(),
                        "--transform=flags=r;s|^[.]|" + name + "|",
                        "--directory=" + image,
                        "."),
                Map.of("LC_ALL", "C"));
        return file;
    }

    /** Everything in it belongs to the package, so that Debian takes all of it away again. */
    Path debian() throws IOException {
        Path root = build.work().resolve("deb");
        Path program = root.resolve("opt/nde");
        Files.createDirectories(program.getParent());
        Tool.run(List.of("cp", "-a", image.toString(), program.toString()));
        Path usr = Files.createDirectories(root.resolve("usr"));
        Files.move(program.resolve("share"), usr.resolve("share"));
        Path command = Files.createDirectories(usr.resolve("bin")).resolve("nde");
        Files.createSymbolicLink(command, Path.of("/opt/nde/bin/nde"));
        Path copyright = usr.resolve("share/doc/nde/copyright");
        Files.writeString(copyright, copyright());
        control(root);
        modes(root);
        Path file = build.dist()
                .resolve("nde_" + build.version() + "_" + build.platform().debian() + ".deb");
        Tool.run(
                List.of("dpkg-deb", "--root-owner-group", "-Zgzip", "-z6", "--build", root.toString(), file.toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(build.time().getEpochSecond())));
        return file;
    }

    private String copyright() throws IOException {
        return Files.readString(build.project().resolve("NOTICE")) + "\n"
                + "Licences of the libraries: /usr/share/doc/nde/licences; of Java: /opt/nde/lib/runtime/legal\n\n"
                + Files.readString(build.project().resolve("LICENSE"));
    }

    private void control(Path root) throws IOException {
        Path linux = build.source().resolve("linux");
        Path control = Files.createDirectories(root.resolve("DEBIAN"));
        Map<String, String> words = new HashMap<>();
        words.put("VERSION", build.version());
        words.put("ARCHITECTURE", build.platform().debian());
        words.put("SIZE", Long.toString(size(root) / KIB));
        words.put("DEPENDS", String.join(", ", NativeNeeds.of(image)));
        words.put("RECOMMENDS", "libgl1");
        Files.writeString(control.resolve("control"), Template.filled(linux.resolve("control"), words));
        for (String script : List.of("postinst", "prerm")) {
            Template.program(linux.resolve(script), words, control.resolve(script));
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Whatever the umask of whoever builds it. */
    private static void modes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isSymbolicLink(file)) {
                    boolean isProgram = Files.isDirectory(file) || Files.isExecutable(file);
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
