package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which packages of Debian hold the libraries that the native ones in a folder are linked to; not those that these are linked to in
 * turn, which other releases may have under other names.
 */
final class NativeNeeds {

    private static final Pattern NEEDED = Pattern.compile("Shared library: \\[([^\\]]+)]");
    private static final Pattern FOUND = Pattern.compile("(\\S+) => (/\\S+)");
    private static final byte[] ELF = {0x7F, 'E', 'L', 'F'};

    /** JavaFX draws without a graphics card where this one cannot be loaded. */
    private static final String OPTIONAL = "libprism_es2.so";

    /** Opened by name while the program runs, so nothing is linked to them. */
    private static final List<String> BY_NAME = List.of("libfontconfig1", "libgtk-3-0");

    private NativeNeeds() {}

    /** The packages, by name. */
    static Set<String> of(Path image) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(image)) {
            files = all.filter(Files::isRegularFile)
                    .filter(NativeNeeds::isNative)
                    .sorted()
                    .toList();
        }
        String own = files.stream()
                .map(file -> file.getParent().toString())
                .distinct()
                .collect(Collectors.joining(":"));
        Set<String> libraries = new TreeSet<>();
        for (Path file : files) {
            if (!file.getFileName().toString().equals(OPTIONAL)) {
                libraries.addAll(linked(file, own));
            }
        }
        libraries.removeIf(library -> library.startsWith(image.toString()));
        return packages(libraries);
    }

    private static Set<String> linked(Path file, String own) throws IOException {
        Set<String> needed = new TreeSet<>();
        Matcher name = NEEDED.matcher(Tool.run(List.of("readelf", "-d", file.toString())));
        while (name.find()) {
            needed.add(name.group(1));
        }
        Set<String> libraries = new TreeSet<>();
        Matcher found = FOUND.matcher(Tool.run(List.of("ldd", file.toString()), Map.of("LD_LIBRARY_PATH", own)));
        while (found.find()) {
            if (needed.contains(found.group(1))) {
                libraries.add(found.group(2));
            }
        }
        return libraries;
    }

    private static boolean isNative(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return !Files.isSymbolicLink(file) && Arrays.equals(in.readNBytes(4), ELF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packages(Set<String> libraries) throws IOException {
        Set<String> packages = new TreeSet<>(BY_NAME);
        for (String library : libraries) {
            packages.add(holder(library));
        }
        return packages;
    }

    /** Debian has moved /lib to /usr/lib, and knows some files by the one name and some by the other. */
    private static String holder(String library) throws IOException {
        List<String> names = new ArrayList<>(List.of(library, "/usr" + library, library.replaceFirst("^/usr", "")));
        names.add(Path.of(library).toRealPath().toString());
        for (String name : names) {
            Tool.Ended ended = Tool.end(new ProcessBuilder("dpkg", "-S", name), Map.of());
            if (ended.code() == 0) {
                return ended.out().replaceFirst("(?s):.*", "");
            }
        }
        throw new IOException("no package holds " + library + ", which the program is linked to");
    }
}
