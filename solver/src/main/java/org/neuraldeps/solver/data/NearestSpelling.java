package org.neuraldeps.solver.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody may have meant who typed something that is not there: "macow" for macaw. */
public final class NearestSpelling {

    /** One letter may be wrong in so many. */
    private static final int LETTERS_PER_SLIP = 3;

    /** Shorter ones are near to some word of almost everything. */
    private static final int SHORTEST_FOR_WORDS = 5;

    private NearestSpelling() {}

    /**
     * The spelling with the fewest letters wrong, left out, put in or changed round, case aside; a name of several words
     * is also compared word by word with what has five letters or more. The first of equals; none where more than a third of
     * the letters would be wrong.
     *
     * @param typed what was typed
     * @param known what there is
     */
    public static Optional<String> of(String typed, Collection<String> known) {
        String wanted = key(typed);
        int[] letters = wanted.codePoints().toArray();
        int least = letters.length / LETTERS_PER_SLIP + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int distance = distanceOfNameOrWord(letters, key(candidate), least);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static int distanceOfNameOrWord(int[] wanted, String name, int least) {
        int distance = distance(wanted, name, least);
        if (name.indexOf(' ') >= 0 && wanted.length >= SHORTEST_FOR_WORDS) {
            for (String word : name.split(" ", -1)) {
                distance = Math.min(distance, distance(wanted, word, least));
            }
        }
        return distance;
    }

    /** Damerau and Levenshtein's distance, where only neighbours change places; {@code most} where it is that or more. */
    private static int distance(int[] a, String second, int most) {
        if (Math.abs(a.length - second.codePointCount(0, second.length())) >= most) {
            return most;
        }
        int[] b = second.codePoints().toArray();
        int[][] rows = new int[a.length + 1][];
        rows[0] = IntStream.rangeClosed(0, b.length).toArray();
        for (int i = 1; i <= a.length; i++) {
            rows[i] = new int[b.length + 1];
            rows[i][0] = i;
            for (int j = 1; j <= b.length; j++) {
                int changed = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i][j] = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length][b.length];
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
