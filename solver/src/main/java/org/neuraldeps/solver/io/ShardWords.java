package org.neuraldeps.solver.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names for several files, in one word. */
public final class ShardWords {

    private static final String SPECIAL = "([\\\\*?\\[\\]{},])";
    private static final int LONGEST = 48;

    private ShardWords() {}

    /**
     * A pattern that exactly these files are called by, in the folder where all of them lie: "logits-*.npy", and with the parts in
     * which they differ one by one where others lie there that would be called so, too. Looks at the disk.
     *
     * @return nothing where they lie in several folders, or where no pattern can be written on this system
     */
    public static Optional<Path> pattern(List<Path> files) {
        Path folder = files.get(0).getParent();
        List<String> names =
                files.stream().map(file -> file.getFileName().toString()).toList();
        if (files.stream().anyMatch(file -> !String.valueOf(file.getParent()).equals(String.valueOf(folder)))) {
            return Optional.empty();
        }
        int before = commonStart(names);
        int after = commonEnd(names, before);
        String start = names.get(0).substring(0, before);
        String end = names.get(0).substring(names.get(0).length() - after);
        String each = names.stream()
                .map(name -> plain(name.substring(before, name.length() - after)))
                .collect(Collectors.joining(","));
        return at(folder, plain(start) + "*" + plain(end))
                .filter(pattern -> areAll(pattern, files))
                .or(() -> at(folder, plain(start) + "{" + each + "}" + plain(end)))
                .filter(pattern -> areAll(pattern, files));
    }

    /**
     * What was meant where a pattern led nowhere and somebody shows one of its files: the same pattern in the folder of that file. Of anything
     * else, the file that was shown.
     */
    public static Path moved(Path missing, Path shown) {
        Path name = missing.getFileName();
        boolean isOneOfThem = name != null
                && ShardPattern.isWild(name)
                && ShardPattern.isOne(missing)
                && ShardPattern.matching(shown.resolveSibling(name)).contains(shown);
        return isOneOfThem ? shown.resolveSibling(name) : shown;
    }

    private static boolean areAll(Path pattern, List<Path> files) {
        return ShardPattern.isOne(pattern)
                && new HashSet<>(ShardPattern.matching(pattern)).equals(new HashSet<>(files));
    }

    private static Optional<Path> at(Path folder, String pattern) {
        try {
            Path name = Path.of(pattern);
            String within = folder == null ? "" : plain(folder.toString());
            return Optional.of(folder == null ? name : Path.of(within).resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What means something in a pattern is meant as it stands. */
    private static String plain(String name) {
        return java.io.File.separatorChar == '\\' ? name : name.replaceAll(SPECIAL, "\\\\$1");
    }

    private static int commonStart(List<String> names) {
        int length = 0;
        String first = names.get(0);
        while (length < first.length() && alike(names, first.substring(0, length + 1), true)) {
            length++;
        }
        // A number belongs to what differs as a whole.
        while (length > 0 && length < first.length() && Character.isDigit(first.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    private static int commonEnd(List<String> names, int from) {
        String first = names.get(0);
        int shortest = names.stream().mapToInt(String::length).min().orElse(0);
        int length = 0;
        while (length < shortest - from && alike(names, first.substring(first.length() - length - 1), false)) {
            length++;
        }
        while (length > 0 && Character.isDigit(first.charAt(first.length() - length))) {
            length--;
        }
        return length;
    }

    private static boolean alike(List<String> names, String part, boolean atStart) {
        return names.stream().allMatch(name -> atStart ? name.startsWith(part) : name.endsWith(part));
    }

    /** A short name of what somebody named, for a title: of a pattern what begins with the first wildcard, of a folder its own. */
    public static String of(Path named) {
        Path name = named.normalize().getFileName();
        if (name == null || name.toString().isEmpty() || name.toString().equals("..")) {
            name = named.toAbsolutePath().normalize().getFileName();
        }
        int last = named.getNameCount();
        for (int i = 0; i < last - 1; i++) {
            if (ShardPattern.isWild(named.getName(i))) {
                return shortened(named.subpath(i, last).toString());
            }
        }
        return name == null ? named.toString() : shortened(name.toString());
    }

    /** A list of words in a pattern may be long. */
    private static String shortened(String name) {
        int brace = name.indexOf('{');
        int comma = name.indexOf(',', LONGEST / 2);
        int close = name.lastIndexOf('}');
        return name.length() <= LONGEST || brace < 0 || comma < brace || close < comma
                ? name
                : name.substring(0, comma) + ",…" + name.substring(close);
    }
}
