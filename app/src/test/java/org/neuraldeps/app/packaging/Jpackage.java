package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls of the JDK's jpackage: the image of the program everywhere, and from it the installers of Windows and macOS. These two are
 * defined here and have not been run: jpackage makes them on their own systems only.
 */
final class Jpackage {

    private final Build build;
    private final Path runtime;

    /** @param runtime the Java to put in */
    Jpackage(Build build, Path runtime) {
        this.build = build;
        this.runtime = runtime;
    }

    /** Makes the image of the program, of the files in a folder. */
    Path image(Path input, Path icon) throws IOException {
        Path images = Files.createDirectories(build.work().resolve("image"));
        List<String> command = new ArrayList<>(List.of(build.jdk().tool("jpackage"), "--type", "app-image"));
        command.addAll(List.of("--name", "nde", "--app-version", build.version()));
        command.addAll(List.of("--vendor", "Neural Dependencies Explorer"));
        command.addAll(
                List.of("--description", "Which categories of a classifier are sparse linear combinations of others"));
        command.addAll(List.of("--input", input.toString(), "--main-jar", "nde-app.jar"));
        command.addAll(List.of("--main-class", "org.neuraldeps.app.launch.Launcher"));
        command.addAll(List.of("--runtime-image", runtime.toString(), "--icon", icon.toString()));
        command.addAll(List.of("--dest", images.toString()));
        JavaOptions.of(build.jdk().feature()).forEach(option -> {
            command.add("--java-options");
            command.add(option);
        });
        Tool.run(command);
        try (var made = Files.newDirectoryStream(images)) {
            return made.iterator().next();
        }
    }

    /** Makes the installer of Windows or macOS. */
    void installer(Path image, Path icon) throws IOException {
        Tool.run(installerCall(image, icon, associations()));
    }

    List<String> installerCall(Path image, Path icon, List<Path> associations) {
        boolean isWindows = build.platform().system().equals("windows");
        List<String> command = new ArrayList<>(List.of(build.jdk().tool("jpackage")));
        command.addAll(List.of("--type", isWindows ? "msi" : "dmg"));
        command.addAll(List.of("--name", isWindows ? "nde" : "Neural Dependencies Explorer"));
        // macOS takes no version that begins with 0.
        String version = build.version();
        command.addAll(List.of("--app-version", isWindows ? version : version.replaceFirst("^0\\.", "1.")));
        command.addAll(List.of("--app-image", image.toString(), "--icon", icon.toString()));
        command.addAll(
                List.of("--license-file", build.project().resolve("LICENSE").toString()));
        command.addAll(List.of("--dest", build.dist().toString()));
        associations.forEach(file -> command.addAll(List.of("--file-associations", file.toString())));
        if (isWindows) {
            command.addAll(List.of("--win-menu", "--win-menu-group", "Neural Dependencies Explorer"));
            command.addAll(List.of("--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install"));
        }
        return command;
    }

    private List<Path> associations() throws IOException {
        List<Path> files = new ArrayList<>();
        for (FileKind kind : FileKind.all()) {
            for (String properties : kind.properties()) {
                Path file = build.work().resolve("association-" + files.size() + ".properties");
                files.add(Files.writeString(file, properties));
            }
        }
        return files;
    }
}
