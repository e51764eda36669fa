package org.neuraldeps.app.endurance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One spoiled file. Seed of the campaign and number of the case say all of it, whatever other cases there are.
 *
 * @param number from 0
 * @param seed what was spoiled
 * @param how in words
 * @param unpacked how many bytes it has, or what was packed into it
 * @param bytes what came of it
 */
record FuzzCase(int number, Seed seed, String how, long unpacked, byte... bytes) {

    /** Most cases are spoiled once: what is spoiled often is found out early. */
    private static final int MOST_CHANGES = 3;

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    static FuzzCase of(List<Seed> seeds, long campaign, int number) throws IOException {
        SplittableRandom random = new SplittableRandom(campaign * 1_000_003L + number);
        Seed seed = chosen(seeds, random);
        byte[] bytes = seed.bytes();
        List<String> how = new ArrayList<>();
        long unpacked = bytes.length;
        int changes = random.nextBoolean() ? 1 : 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            long[] inside = {0};
            bytes = changed(bytes, random, how, inside);
            unpacked = Math.max(unpacked, Math.max(inside[0], bytes.length));
        }
        return new FuzzCase(number, seed, String.join(" + ", how), unpacked, bytes);
    }

    /** A reader first, so that each of them gets as many cases, however many seeds there are of it. */
    private static Seed chosen(List<Seed> seeds, SplittableRandom random) {
        List<String> readers = seeds.stream().map(Seed::reader).distinct().toList();
        String reader = readers.get(random.nextInt(readers.size()));
        List<Seed> own =
                seeds.stream().filter(seed -> seed.reader().equals(reader)).toList();
        return own.get(random.nextInt(own.size()));
    }

    private static byte[] changed(byte[] file, SplittableRandom random, List<String> how, long... largest)
            throws IOException {
        for (Inside inside : Inside.values()) {
            if (inside.fits(file) && random.nextInt(3) > 0) {
                List<String> within = new ArrayList<>();
                try {
                    byte[] result = inside.change(
                            file,
                            part -> {
                                byte[] changed = part.length == 0 ? part : changedOnce(part, random, within);
                                largest[0] = Math.max(largest[0], changed.length);
                                return changed;
                            },
                            random);
                    how.add(inside + "/" + String.join("/", within));
                    return result;
                } catch (IOException | RuntimeException alreadySpoiled) {
                    // What is not whole any more cannot be taken apart.
                    break;
                }
            }
        }
        return changedAsItIs(file, random, how);
    }

    /** Within an archive lie files that guard their insides, too. */
    private static byte[] changedOnce(byte[] part, SplittableRandom random, List<String> how) {
        try {
            return Inside.NPY.fits(part) && random.nextBoolean()
                    ? Inside.NPY.change(part, header -> changedAsItIs(header, random, how), random)
                    : changedAsItIs(part, random, how);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] changedAsItIs(byte[] file, SplittableRandom random, List<String> how) {
        Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        how.add(mutation.name());
        return mutation.apply(file, random);
    }

    @Override
    public String toString() {
        return "case " + number + ", " + seed + ", " + how;
    }
}
