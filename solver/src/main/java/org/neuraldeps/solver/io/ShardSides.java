package org.neuraldeps.solver.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;

/** What goes with logits in several files: in one file for all of them, or in as many, which are called and sorted as they are. */
public final class ShardSides {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final FoundShards shards;
    private final SideFile side;

    private ShardSides(FoundShards shards, SideFile side) {
        this.shards = shards;
        this.side = side;
    }

    /**
     * The first there is of: a file of the usual name in the folder of the list, or where the pattern begins, or where all shards lie; files of
     * the usual name with a number, "labels-3.npy", beside shards that lie in one folder; a file of the usual name in the folder
     * of every shard where each has its own.
     *
     * @return one file, or as many as shards; empty where nothing is called so
     * @throws DataException if some shards have one and others have none, or their numbers are others
     */
    public static Optional<FoundShards> beside(FoundShards shards, SideFile side) {
        return side.isOfFeatures() ? Optional.empty() : new ShardSides(shards, side).beside();
    }

    private Optional<FoundShards> beside() {
        return forAll().map(file -> FoundShards.of(file, List.of(file), List.of()))
                .or(this::numbered)
                .or(this::inEachFolder);
    }

    private List<Path> folders() {
        return shards.files().stream()
                .map(file -> folder(file.path()))
                .distinct()
                .toList();
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private Optional<Path> forAll() {
        List<Path> places = new ArrayList<>();
        if (Files.isDirectory(shards.named())) {
            places.add(shards.named());
        } else {
            places.add(
                    ShardPattern.isOne(shards.named())
                            ? ShardPattern.folderOf(shards.named())
                            : folder(shards.named()));
        }
        if (folders().size() == 1) {
            places.addAll(folders());
        }
        // Any name does that is none of theirs: what is looked for lies beside it.
        return places.stream()
                .flatMap(folder -> side.beside(folder.resolve(side.usualName() + "~")).stream())
                .findFirst();
    }

    private Optional<FoundShards> numbered() {
        if (folders().size() > 1 || side.isOfColumns()) {
            return Optional.empty();
        }
        List<Path> called = called(folders().get(0));
        if (called.isEmpty()) {
            return Optional.empty();
        }
        List<Path> own = shards.files().stream().map(FoundFile::path).toList();
        List<Path> sorted = called.stream().sorted(NaturalOrder.OF_PATHS).toList();
        for (int i = 0; i < Math.max(own.size(), sorted.size()); i++) {
            if (i >= own.size() || i >= sorted.size() || !areOfOneNumber(own.get(i), sorted.get(i))) {
                throw unlike(own, sorted, i);
            }
        }
        return Optional.of(found(sorted));
    }

    private List<Path> called(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> SideFile.saidBy(file).equals(Optional.of(side)))
                    .filter(Files::isRegularFile)
                    .map(file -> folder.resolve(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw Unreadable.because(folder, e, "give a folder that can be read");
        }
    }

    /** By the last numbers of their names, as many as both have. */
    private static boolean areOfOneNumber(Path logits, Path other) {
        List<String> a = numbers(logits);
        List<String> b = numbers(other);
        int common = Math.min(a.size(), b.size());
        return a.subList(a.size() - common, a.size()).equals(b.subList(b.size() - common, b.size()));
    }

    private static List<String> numbers(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return Arrays.stream(NO_DIGITS.split(name))
                .filter(digits -> !digits.isEmpty())
                .map(NaturalOrder::withoutZeros)
                .toList();
    }

    private DataException unlike(List<Path> own, List<Path> others, int index) {
        String problem;
        if (own.size() != others.size()) {
            problem = others.size() + " files of " + side.role() + ", but " + own.size() + " of logits";
        } else {
            problem = "it would go with " + own.get(index).getFileName() + ", and their numbers are not the same";
        }
        return new DataException(
                others.get(Math.min(index, others.size() - 1)).toString(),
                problem,
                "give one file for each with the same number, one file for all, or " + side.option());
    }

    private Optional<FoundShards> inEachFolder() {
        if (folders().size() == 1) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        Optional<FoundFile> without = Optional.empty();
        for (FoundFile shard : shards.files()) {
            Optional<Path> found = side.beside(shard.path());
            // Several shards in one folder have one file for all of them, as they would alone.
            found.filter(file -> files.isEmpty() || !file.equals(files.get(files.size() - 1)))
                    .ifPresent(files::add);
            without = without.isEmpty() && found.isEmpty() ? Optional.of(shard) : without;
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (side.isOfColumns()) {
            return Optional.of(found(files.subList(0, 1)));
        }
        if (without.isPresent()) {
            throw new DataException(
                    without.get().path().toString(),
                    "no " + side.usualName() + " beside it, but beside other shards",
                    "give one for each, or " + side.option());
        }
        return Optional.of(found(files));
    }

    private FoundShards found(List<Path> files) {
        return FoundShards.of(ShardWords.pattern(files).orElseGet(() -> nameAsTheirs(files)), files, List.of());
    }

    /** In several folders they are called as the shards are, "rank-*" and so on, but for the name of the file. */
    private Path nameAsTheirs(List<Path> files) {
        return ShardPattern.isOne(shards.named()) && files.size() > 1
                ? shards.named().resolveSibling(files.get(0).getFileName())
                : files.get(0);
    }
}
