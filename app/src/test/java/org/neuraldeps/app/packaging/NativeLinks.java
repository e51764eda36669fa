package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The links between native libraries of an image on Linux; made when jpackage has, which would copy what they lead to. */
final class NativeLinks {

    private NativeLinks() {}

    /**
     * Makes them.
     *
     * <p>Java is to look for libraries in a folder of links, {@code jni}, to those that it loads itself. What these need in turn lies beside
     * them and is found by the system; were it in Java's path, JavaCPP would find it first and copy 37 MB of it into the home folder.
     *
     * @param app where the jars are
     */
    static void make(Path app) throws IOException {
        Path libraries = app.resolve("lib");
        Path links = Files.createDirectories(app.resolve("jni"));
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".so")).toList()) {
                Path name = file.getFileName();
                Files.createSymbolicLink(links.resolve(name), Path.of("../lib").resolve(name));
            }
        }
        // One part of JavaCPP's presets needs OpenBLAS under a name of its own.
        Path openBlas = libraries.resolve("libopenblas.so.0");
        if (Files.exists(openBlas)) {
            Files.createSymbolicLink(libraries.resolve("libopenblas_nolapack.so.0"), openBlas.getFileName());
        }
    }
}
