package org.neuraldeps.app.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.work.Progress;

/**
 * What some data contain, told by SHA-256: equal hashes are the same bytes, wherever they lie and whenever they were
 * written.
 *
 * @param sha256 of every part there is, in 64 small hexadecimal digits; of several files that are one, the hash of their hashes, and
 *     behind a dash how many they are
 */
public record DataHashes(Map<DataPart, String> sha256) {

    public DataHashes {
        Map<DataPart, String> ordered = new EnumMap<>(DataPart.class);
        ordered.putAll(sha256);
        sha256 = Collections.unmodifiableMap(ordered);
    }

    /**
     * Makes sure that the same is there as at another time.
     *
     * @param then what was there; a part that it {@linkplain DataPart#mayBeUntold may leave out} is taken as it is
     * @param found what these are the hashes of
     * @param cure what to do otherwise
     * @throws DataException naming the first file that holds something else, has come, or has gone
     */
    public void requireSame(DataHashes then, FoundData found, String cure) {
        for (DataPart part : DataPart.values()) {
            String now = sha256.get(part);
            String before = then.sha256.get(part);
            boolean isUntold = before == null && part.mayBeUntold(found.request());
            if (!isUntold && !Objects.equals(now, before)) {
                String name = now == null
                        ? part.key() + " of " + found.request().displayName()
                        : found.parts().get(part).name();
                throw new DataException(name, difference(now, before), cure);
            }
        }
    }

    private static String difference(String now, String before) {
        if (now == null) {
            return "has gone; the figure was made with it";
        }
        if (before == null) {
            return "was not there when the figure was made";
        }
        return otherNumber(before, now)
                .map(numbers -> numbers + " when the figure was made")
                .orElse("does not hold what it held when the figure was made");
    }

    /**
     * How the numbers of files differ that two hashes are of: "is 199 files and was 200"; nothing where they are of as many.
     *
     * @param before a hash of one or several files
     * @param now another
     */
    public static Optional<String> otherNumber(String before, String now) {
        String then = files(before);
        String today = files(now);
        return then.equals(today) ? Optional.empty() : Optional.of("is " + today + " and was " + then);
    }

    private static String files(String sha256) {
        int dash = sha256.indexOf('-');
        return dash < 0 ? "one file" : sha256.substring(dash + 1) + " files";
    }

    /**
     * Reads everything that was found; belongs on a worker. What it gives may be kept as long as the found data are the
     * same: their fingerprints tell.
     *
     * @throws org.neuraldeps.solver.data.DataException if a file cannot be read, or changed since it was found
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static DataHashes of(FoundData found, Progress progress) {
        long whole = found.parts().values().stream().mapToLong(Place::bytes).sum();
        Map<DataPart, String> sha256 = new EnumMap<>(DataPart.class);
        LongConsumer read = new LongConsumer() {
            private long done;

            @Override
            public void accept(long bytes) {
                done += bytes;
                progress.at(Math.min(1, (double) done / Math.max(1, whole)), "");
            }
        };
        found.parts().forEach((part, place) -> sha256.put(part, ContentHash.sha256(place, progress, read)));
        return new DataHashes(sha256);
    }
}
