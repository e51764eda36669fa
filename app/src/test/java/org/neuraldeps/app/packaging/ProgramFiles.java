package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The jars of the program as they lie in a package: native libraries are taken out of them and lie beside them, where Java finds
 * them, so nothing is ever unpacked into somebody's home folder.
 */
final class ProgramFiles {

    private static final String JAR = "nde-app.jar";
    private static final Pattern NATIVE = Pattern.compile("(?:.*/)?([^/]+\\.(?:so(?:\\.\\d+)*|dll|dylib))");

    /** All of LAPACK under one more name, with a converter between its row orders: nothing here calls it. */
    private static final Pattern UNUSED = Pattern.compile("(?:lib)?jniopenblas_full\\..*");

    private final Path target;
    private final Path folder;
    private final FileTime time;
    private final Platform platform;

    /**
     * @param build its platform says which native libraries are wanted
     * @param folder where they are to lie
     */
    ProgramFiles(Build build, Path folder) {
        this.target = build.target();
        this.folder = folder;
        this.time = FileTime.from(build.time());
        this.platform = build.platform();
    }

    /** Writes them. */
    void write() throws IOException {
        Path libraries = Files.createDirectories(folder.resolve("lib"));
        copy(target.resolve(JAR), folder);
        List<Path> jars;
        try (Stream<Path> files = Files.list(target.resolve("lib"))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            copy(jar, libraries);
        }
    }

    private void copy(Path jar, Path into) throws IOException {
        Path copy = into.resolve(jar.getFileName());
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.stream().noneMatch(entry -> NATIVE.matcher(entry.getName()).matches())) {
                Files.copy(jar, copy);
            } else {
                split(zip, copy);
            }
        }
        Files.setLastModifiedTime(copy, time);
    }

    /** A jar keeps its name, since those that need it name it, even where nothing but native libraries was in it. */
    private void split(ZipFile zip, Path copy) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    if (NATIVE.matcher(entry.getName()).matches()) {
                        unpack(entry.getName(), in, copy.resolveSibling("."));
                    } else if (!isForBuilding(entry.getName())) {
                        ZipEntry kept = new ZipEntry(entry.getName());
                        kept.setTimeLocal(entry.getTimeLocal());
                        out.putNextEntry(kept);
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /** Headers and the like of OpenBLAS, for those who compile against it. */
    private static boolean isForBuilding(String name) {
        return name.contains("/include/") || name.contains("/lib/cmake/") || name.contains("/lib/pkgconfig/");
    }

    private void unpack(String name, InputStream in, Path into) throws IOException {
        String plain = name.substring(name.lastIndexOf('/') + 1);
        if (UNUSED.matcher(plain).matches() || !platform.has(name)) {
            return;
        }
        Path file = into.resolve(plain).normalize();
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        file.toFile().setExecutable(true, false);
        Files.setLastModifiedTime(file, time);
    }
}
