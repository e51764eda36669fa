package org.neuraldeps.app.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java in a package: the modules that the program and its libraries use, and no others. */
final class RuntimeImage {

    private static final Pattern USED = Pattern.compile("-> ((?:java|jdk)\\.[a-z.]+)");

    /** Sound and the picture of a starting program: native libraries that nothing here calls, and that would be dependencies. */
    private static final String UNUSED = "**/libjsound.so,**/libsplashscreen.so";

    /** JavaFX tells the flight recorder where there is one. */
    private static final Set<String> OPTIONAL = Set.of("jdk.jfr");

    private RuntimeImage() {}

    /** Every module, and why it is there. */
    static Map<String, String> modules() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("java.base", "everything");
        reasons.put("java.desktop", "Java2D paints every figure; JavaFX, PDFBox and Batik stand on it");
        reasons.put("java.logging", "the loggers of the program and of its libraries");
        reasons.put("java.management", "JavaCPP asks for the machine's memory through it");
        reasons.put("java.prefs", "what the window remembers");
        reasons.put("java.xml", "SVG, XMP in PDF, and style sheets");
        reasons.put("jdk.accessibility", "screen readers");
        reasons.put("jdk.management", "the machine's memory itself, and CPU time");
        reasons.put("jdk.unsupported", "Ctrl-C as a signal; buffers of JavaCPP and of packed files");
        return reasons;
    }

    /** Makes it; it has a {@code bin/java} of its own. */
    static Path make(Jdk jdk, Path image) throws IOException {
        String compress = jdk.feature() < 21 ? "--compress=2" : "--compress=zip-6";
        Tool.run(List.of(
                jdk.tool("jlink"),
                "--add-modules=" + String.join(",", modules().keySet()),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--exclude-files=" + UNUSED,
                compress,
                "--output=" + image));
        return image;
    }

    /** @throws IOException if a jar uses a module that is not in the image; the message names both */
    static void requireAll(Jdk jdk, Path folder) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        for (Path jar : jars) {
            Set<String> missing = used(jdk, path, jar);
            missing.removeAll(modules().keySet());
            missing.removeAll(OPTIONAL);
            if (!missing.isEmpty()) {
                throw new IOException(jar.getFileName() + " uses " + missing
                        + ", which the runtime does not have: add it in RuntimeImage, with a reason");
            }
        }
    }

    private static Set<String> used(Jdk jdk, String path, Path jar) throws IOException {
        // Jars that only make sense beside others are modules that jdeps cannot resolve; those name what they need
        // themselves.
        String said = Tool.end(
                        new ProcessBuilder(
                                jdk.tool("jdeps"),
                                "--multi-release=17",
                                "--ignore-missing-deps",
                                "-s",
                                "-cp",
                                path,
                                jar.toString()),
                        Map.of())
                .out();
        Set<String> used = new TreeSet<>();
        for (Matcher matcher = USED.matcher(said); matcher.find(); ) {
            used.add(matcher.group(1));
        }
        return used;
    }
}
