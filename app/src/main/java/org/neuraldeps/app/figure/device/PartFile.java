package org.neuraldeps.app.figure.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a file is written before it is whole: {@code .star.svg.4711-3.part} beside {@code star.svg}, 4711 being
 * the number of the program. One that was killed leaves it behind, and whoever writes to the same place next takes it away.
 */
final class PartFile {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final long OWN = ProcessHandle.current().pid();
    private static final String SUFFIX = ".part";
    private static final Pattern NAME = Pattern.compile("\\..*\\.(\\d{1,18})-\\d{1,18}\\.part", Pattern.DOTALL);

    /** File systems let a name have 255 bytes, and the numbers need some. */
    private static final int LONGEST = 200;

    private PartFile() {}

    /** A new name beside a file. */
    static Path of(Path target) {
        return target.resolveSibling(stem(target) + OWN + "-" + COUNT.incrementAndGet() + SUFFIX);
    }

    private static String stem(Path target) {
        String name = String.valueOf(target.getFileName());
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        return "." + (fits ? name : name.substring(0, LONGEST / 8) + "~" + Integer.toHexString(name.hashCode())) + ".";
    }

    /**
     * Takes away what programs that do not run any more have left beside a file.
     *
     * @throws IOException if the folder cannot be listed or something in it not be deleted
     */
    static void sweepBeside(Path target) throws IOException {
        String stem = stem(target);
        sweep(target.resolveSibling("."), stem);
    }

    /** The same for all files of a folder. */
    static void sweepIn(Path folder) throws IOException {
        sweep(folder, ".");
    }

    private static void sweep(Path folder, String stem) throws IOException {
        DirectoryStream.Filter<Path> isLeft = path -> {
            String name = path.getFileName().toString();
            return name.startsWith(stem) && name.endsWith(SUFFIX) && isLeft(name);
        };
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, isLeft)) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean isLeft(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
