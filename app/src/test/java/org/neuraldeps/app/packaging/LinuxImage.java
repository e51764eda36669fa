package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neuraldeps.app.cli.AllCommands;
import org.neuraldeps.app.shell.ExplorerApp;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The folder of the program on Linux, the same in both packages: {@code bin} with the start script, {@code lib/app} with the jars,
 * {@code lib/runtime} with Java, {@code share} with what desktops and shells look for.
 */
final class LinuxImage {

    private final Build build;
    private final Path image;

    /** @param image what jpackage has made */
    LinuxImage(Build build, Path image) {
        this.build = build;
        this.image = image;
    }

    /** Puts our script in the place of jpackage's launcher, and beside it what is made. */
    void complete(Icon icon) throws IOException {
        Path app = image.resolve("lib/app");
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
        Files.deleteIfExists(image.resolve("lib/nde.png"));
        NativeLinks.make(app);
        Files.write(
                app.resolve("nde.classes"),
                new ClassList(
                                image.resolve("lib/runtime/bin/java"),
                                app,
                                Files.createTempDirectory(build.work(), "home"))
                        .recorded());
        Map<String, String> words = words(app);
        Path linux = build.source().resolve("linux");
        Template.program(linux.resolve("nde"), words, image.resolve("bin/nde"));
        Template.program(linux.resolve("archive"), words, app.resolve("archive"));
        share(icon, words);
        documents(image.resolve("share/doc/nde"));
    }

    private Map<String, String> words(Path app) throws IOException {
        return Map.of(
                "OPTIONS", JavaOptions.inShell(build.jdk().feature()),
                "MAIN", "org.neuraldeps.app.launch.Launcher",
                "BUILD", checksum(app),
                "WINDOW", ExplorerApp.class.getName(),
                "MIME", FileKind.types());
    }

    private void share(Icon icon, Map<String, String> words) throws IOException {
        Path share = image.resolve("share");
        CommandLine model = AllCommands.model();
        ManualPages.write(model, share.resolve("man/man1"));
        write(share.resolve("bash-completion/completions/nde"), AutoComplete.bash("nde", model));
        write(share.resolve("mime/packages/nde.xml"), FileKind.sharedMimeInfo());
        write(
                share.resolve("applications/nde.desktop"),
                Template.filled(build.source().resolve("linux/nde.desktop"), words));
        icon.writeTheme(share.resolve("icons/hicolor"));
    }

    /** Licences of everything in the package: those of Java lie with it, in {@code lib/runtime/legal}. */
    private void documents(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : List.of(
                build.project().resolve("LICENSE"),
                build.project().resolve("NOTICE"),
                build.project().resolve("CITATION.cff"),
                build.target().resolve("classes/org/neuraldeps/app/libraries.txt"))) {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        new JarLicences(image.resolve("lib/app")).write(folder.resolve("licences"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Of all jars: another build has another, and an archive of classes made for the one before is not taken. */
    private static String checksum(Path app) throws IOException {
        try (Stream<Path> files = Files.walk(app)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(jar));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
