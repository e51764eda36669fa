package org.neuraldeps.solver.heads;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.Labels;

/**
 * Which rows a head is trained on and what they are, among categories counted from 0.
 *
 * @param rows their indices in the features; one may be there several times
 * @param labels the category of each
 * @param categories n
 */
public record TrainingRows(int[] rows, int[] labels, int categories) {

    /** Copies the arrays. */
    public TrainingRows {
        if (rows.length != labels.length) {
            throw new IllegalArgumentException(rows.length + " rows, but " + labels.length + " labels");
        }
        rows = rows.clone();
        labels = labels.clone();
    }

    /** All rows, all categories. */
    public static TrainingRows all(Labels labels, int categories) {
        int[] rows = IntStream.range(0, labels.rows()).toArray();
        return new TrainingRows(rows, Arrays.stream(rows).map(labels::of).toArray(), categories);
    }

    /**
     * The rows of some categories alone, which are counted anew in the order in which they are given.
     *
     * @param chosen indices of categories, each once
     */
    public static TrainingRows ofCategories(Labels labels, int[] chosen) {
        int[] places = places(chosen);
        int[] rows = IntStream.range(0, labels.rows())
                .filter(row -> labels.of(row) < places.length && places[labels.of(row)] >= 0)
                .toArray();
        return new TrainingRows(
                rows, Arrays.stream(rows).map(row -> places[labels.of(row)]).toArray(), chosen.length);
    }

    /** For each category its place among the chosen, -1 where it is none of them. */
    private static int[] places(int[] chosen) {
        int[] places = new int[Arrays.stream(chosen).max().orElse(-1) + 1];
        Arrays.fill(places, -1);
        for (int place = 0; place < chosen.length; place++) {
            places[chosen[place]] = place;
        }
        return places;
    }

    /** N. */
    public int count() {
        return rows.length;
    }

    /** As many rows again, drawn from these with replacement; the same for the same seed. */
    public TrainingRows resampled(long seed) {
        Random random = new Random(seed);
        int[] places = IntStream.generate(() -> random.nextInt(rows.length))
                .limit(rows.length)
                .sorted()
                .toArray();
        return new TrainingRows(
                Arrays.stream(places).map(place -> rows[place]).toArray(),
                Arrays.stream(places).map(place -> labels[place]).toArray(),
                categories);
    }
}
