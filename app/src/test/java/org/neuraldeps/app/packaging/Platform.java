package org.neuraldeps.app.packaging;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The system that packages are made on and for; jpackage makes none for another.
 *
 * @param system what packages call it: linux, windows or macos
 * @param processor what they call its processor: x86_64 or aarch64
 */
record Platform(String system, String processor) {

    private static final Set<String> SYSTEMS = Set.of("linux", "darwin", "macos", "windows", "win32");
    private static final Set<String> PROCESSORS =
            Set.of("amd64", "x86_64", "aarch64", "arm64", "i386", "ppc64le", "riscv64", "s390x");

    /** This one. */
    static Platform ofThisMachine() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String name, String architecture) {
        String lower = name.toLowerCase(Locale.ROOT);
        String system = lower.contains("win") && !lower.contains("darwin") ? "windows" : "linux";
        return new Platform(
                lower.contains("mac") ? "macos" : system, architecture.equals("amd64") ? "x86_64" : architecture);
    }

    /** Whether a native library in a jar is for this platform: folders on its way that name systems and processors say so. */
    boolean has(String entry) {
        List<String> folders = List.of(entry.split("/", -1));
        boolean isSystem = folders.contains(system) || folders.stream().noneMatch(SYSTEMS::contains);
        boolean isProcessor = folders.contains(processor)
                || folders.contains(debian())
                || folders.stream().noneMatch(PROCESSORS::contains);
        return isSystem && isProcessor;
    }

    /** What Debian calls the processor. */
    String debian() {
        return switch (processor) {
            case "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> processor;
        };
    }

    /** Both, as in the name of a file. */
    String words() {
        return system + "-" + processor;
    }
}
