package org.neuraldeps.solver.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.neuraldeps.solver.data.DataException;

/** Which of many files are the rows of one matrix, and which only lie there. */
final class ShardSieve {

    /** In the names of files that are logits among others. */
    private static final String HINT = "logit";

    private final Path named;
    private final Optional<SideFile> role;
    private final List<Path> leftOut = new ArrayList<>();

    /**
     * @param named what they were found by
     * @param role what they are to be; empty for logits
     */
    ShardSieve(Path named, Optional<SideFile> role) {
        this.named = named;
        this.role = role;
    }

    /** In a folder lies much else: only what is called as arrays are is one, and of several kinds the one called logits. */
    ShardNames ofFolder(List<Path> entries) {
        List<Path> arrays = keep(withoutFolders(entries), ShardSieve::isCalledArray);
        List<Path> meant = meant(arrays);
        return names(role.isEmpty() ? calledLogits(meant) : meant);
    }

    /** A pattern says which files are meant: all but folders and what goes with logits. */
    ShardNames ofPattern(List<Path> files) {
        return names(meant(withoutFolders(files)));
    }

    private List<Path> keep(List<Path> files, Predicate<Path> which) {
        files.stream().filter(which.negate()).forEach(leftOut::add);
        return files.stream().filter(which).toList();
    }

    /** A folder that is called as a file of rows would leave a gap among them. */
    private List<Path> withoutFolders(List<Path> files) {
        return keep(files, file -> {
            if (Files.isDirectory(file) && isCalledArray(file)) {
                throw new DataException(
                        file.toString(), "it is a folder, but called as a file of rows", "rename or move it");
            }
            return !Files.isDirectory(file);
        });
    }

    private static boolean isCalledArray(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && LogitFormats.isNamed(name) && !name.equals(HeadFile.USUAL_NAME);
    }

    /** Files that are called as what they are to be, where there are some; else what is called as nothing else. */
    private List<Path> meant(List<Path> files) {
        if (role.isPresent()) {
            List<Path> called = files.stream()
                    .filter(file -> SideFile.saidBy(file).equals(role))
                    .toList();
            if (!called.isEmpty()) {
                return called;
            }
        }
        List<Path> others =
                files.stream().filter(file -> SideFile.saidBy(file).isEmpty()).toList();
        return others.isEmpty() ? files : others;
    }

    private List<Path> calledLogits(List<Path> files) {
        Map<String, List<Path>> kinds = files.stream().collect(Collectors.groupingBy(ShardSieve::withoutNumbers));
        List<String> logits =
                kinds.keySet().stream().filter(kind -> kind.contains(HINT)).toList();
        return kinds.size() > 1 && logits.size() == 1
                ? keep(files, file -> withoutNumbers(file).equals(logits.get(0)))
                : files;
    }

    private static String withoutNumbers(Path file) {
        return stem(file).toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "#");
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return LogitFormats.isNamed(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private ShardNames names(List<Path> files) {
        if (files.isEmpty()) {
            throw new DataException(
                    named.toString(),
                    "no files of arrays in it" + (leftOut.isEmpty() ? "" : " but " + listed()),
                    "name files (" + LogitFormats.readableKeys() + "), or a pattern in quotes: '" + named.resolve("*")
                            + "'");
        }
        Map<Path, Path> stems = new HashMap<>();
        for (Path file : files) {
            Path before = stems.put(file.resolveSibling(stem(file)), file);
            if (before != null) {
                throw new DataException(
                        file.toString(),
                        "beside " + before.getFileName() + " it may be the same rows again",
                        "name those that are meant with a pattern, such as '*.npy'");
            }
        }
        List<Path> sorted = files.stream().sorted(NaturalOrder.OF_PATHS).toList();
        return new ShardNames(sorted, leftOut.isEmpty() ? List.of() : List.of("left out: " + listed()));
    }

    private String listed() {
        return ArrayFile.listed(leftOut.stream().sorted(NaturalOrder.OF_PATHS).map(ShardSieve::shown), leftOut.size());
    }

    private static String shown(Path file) {
        return file.getFileName() + (Files.isDirectory(file) ? "/" : "");
    }
}
