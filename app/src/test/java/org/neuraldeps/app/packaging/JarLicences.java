package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The texts of licences and notices that libraries carry in their jars, in a folder for each. */
final class JarLicences {

    private static final Pattern TEXT =
            Pattern.compile("(?:.*/)?[^/]*(?:licen[cs]e|notice|copying|copyright)[^/.]*(?:\\.(?:txt|md|html))?");

    private final Path folder;

    /** @param folder with jars in it, or below */
    JarLicences(Path folder) {
        this.folder = folder;
    }

    /** Writes them. */
    void write(Path into) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry :
                            zip.stream().filter(JarLicences::isText).toList()) {
                        copy(zip, entry, Files.createDirectories(into.resolve(name)));
                    }
                }
            }
        }
    }

    private static boolean isText(ZipEntry entry) {
        return !entry.isDirectory()
                && TEXT.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches();
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path into) throws IOException {
        String name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
        try (InputStream in = zip.getInputStream(entry)) {
            Files.write(into.resolve(name), in.readAllBytes());
        }
    }
}
