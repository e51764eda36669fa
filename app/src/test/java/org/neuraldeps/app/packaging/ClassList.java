package org.neuraldeps.app.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The classes that the window and the commands load, recorded by the Java of the package over its own jars: of these the archive of
 * classes is made where the package is installed.
 */
final class ClassList {

    /** What JavaFX loads on a real desktop and not on Monocle. */
    private static final List<String> DESKTOP =
            List.of("com/sun/glass/ui/gtk/", "com/sun/prism/es2/", "com/sun/javafx/font/freetype/");

    /** What only a rehearsal loads. */
    private static final List<String> NOT_OURS = List.of(
            "com/sun/glass/ui/monocle/",
            "org/neuraldeps/app/launch/WindowRehearsal",
            "org/neuraldeps/app/launch/Rehearsal");

    private final Path java;
    private final Path jars;
    private final Path scratch;

    /**
     * @param java the program java of the package
     * @param jars where its jars are
     * @param scratch a folder that is there, for what goes again
     */
    ClassList(Path java, Path jars, Path scratch) {
        this.java = java;
        this.jars = jars;
        this.scratch = scratch;
    }

    /** Records both, one after the other. */
    List<String> recorded() throws IOException {
        Set<String> all = new LinkedHashSet<>();
        String program = jars.resolve("nde-app.jar").toString();
        all.addAll(lines(List.of("-cp", program, "org.neuraldeps.app.launch.Rehearsal")));
        List<String> window = new ArrayList<>(List.of(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true"));
        window.addAll(List.of("-cp", program + File.pathSeparator + System.getProperty("java.class.path")));
        window.add("org.neuraldeps.app.launch.WindowRehearsal");
        all.addAll(lines(window));
        all.addAll(desktop());
        return List.copyOf(all);
    }

    private List<String> lines(List<String> options) throws IOException {
        Path list = scratch.resolve("classes.list");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:DumpLoadedClassList=" + list,
                "-Djava.library.path=" + jars.resolve("jni"),
                "-Dorg.bytedeco.javacpp.pathsfirst=true",
                "-Duser.home=" + scratch,
                "-Djava.util.prefs.userRoot=" + scratch));
        command.addAll(options);
        Tool.run(command, Map.of("XDG_STATE_HOME", scratch.toString()));
        return plain(Files.readAllLines(list));
    }

    /** Java 19 and later number the classes of a list; two lists only fit together without the numbers. */
    static List<String> plain(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.contains("source:") && !line.startsWith("@cp"))
                .map(line -> line.replaceFirst(" id: \\d+.*", ""))
                .filter(line -> NOT_OURS.stream().noneMatch(line::contains))
                .collect(Collectors.toList());
    }

    private List<String> desktop() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(jars.resolve("lib"))) {
            for (Path jar : files.filter(file -> file.getFileName().toString().startsWith("javafx-graphics"))
                    .sorted()
                    .toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name ->
                                    name.endsWith(".class") && DESKTOP.stream().anyMatch(name::startsWith))
                            .map(name -> name.substring(0, name.length() - ".class".length()))
                            .sorted()
                            .forEach(all::add);
                }
            }
        }
        return all;
    }
}
