package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Spoils small valid files and opens what comes of it, again and again. */
final class Fuzzer {

    private final long campaign;
    private final Tried tried;
    private final Path folder;
    private final List<Seed> seeds;
    private final Tally tally = new Tally();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param campaign the seed of all cases
     * @param limitMillis what takes longer to open hangs
     * @param folder an empty one, to work in
     */
    Fuzzer(long campaign, long limitMillis, Path folder) throws IOException {
        this.campaign = campaign;
        this.tried = new Tried(limitMillis);
        this.folder = folder;
        this.seeds = Seeds.all(Files.createDirectories(folder.resolve("seeds")));
    }

    /** Tries the cases from one number up to another. */
    void run(int first, int end) throws IOException {
        for (int number = first; number < end; number++) {
            FuzzCase spoiled = FuzzCase.of(seeds, campaign, number);
            Verdict verdict = verdict(spoiled.seed(), spoiled.unpacked(), spoiled.bytes());
            tally.count(spoiled.seed().reader(), verdict);
            verdict.fault().ifPresent(fault -> faults.add("seed " + campaign + ", " + spoiled + ": " + fault));
        }
    }

    /** Opens a file, alone but for what its door needs beside it. */
    Verdict verdict(Seed seed, byte... bytes) throws IOException {
        return verdict(seed, bytes.length, bytes);
    }

    private Verdict verdict(Seed seed, long unpacked, byte... bytes) throws IOException {
        Path place = Files.createDirectories(folder.resolve("case"));
        try {
            seed.door().furnish(place);
            Path file = Files.write(place.resolve(seed.fileName()), bytes);
            return tried.open(seed.door(), file, unpacked);
        } finally {
            clear(place);
        }
    }

    static void clear(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            all.sorted(Comparator.reverseOrder()).forEach(Fuzzer::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Seed> seeds() {
        return seeds;
    }

    Tally tally() {
        return tally;
    }

    /** What should not have happened, with what is needed to make it happen again. */
    List<String> faults() {
        return faults;
    }
}
