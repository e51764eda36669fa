package org.neuraldeps.solver.stability;

import java.util.Arrays;

/** On how many half-samples one category is selected for a target, along λ. Immutable. */
final class SelectionCurve {

    /** Never selected. */
    static final SelectionCurve NONE = new SelectionCurve(new double[0], new int[0]);

    /** Where the number changes, by decreasing λ. */
    private final double[] lambdas;

    /** Beside them the number just below. */
    private final int[] counts;

    /** Beside them the largest number from λ_max down to just below. */
    private final int[] most;

    private SelectionCurve(double[] lambdas, int[] counts) {
        this.lambdas = lambdas;
        this.counts = counts;
        this.most = counts.clone();
        Arrays.parallelPrefix(most, Math::max);
    }

    /**
     * From entries and departures.
     *
     * @param events λ where a half-sample begins to select the category, and −λ where it ceases to; in any order
     * @param count how many there are, of a perhaps longer array. The array is sorted.
     */
    static SelectionCurve of(double[] events, int count) {
        double[] ordered = Arrays.stream(events, 0, count)
                .boxed()
                .sorted((a, b) -> Double.compare(Math.abs(b), Math.abs(a)))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] lambdas = new double[count];
        int[] counts = new int[count];
        int places = 0;
        int selected = 0;
        for (double event : ordered) {
            double lambda = Math.abs(event);
            selected += event > 0 ? 1 : -1;
            boolean isNew = places == 0 || lambdas[places - 1] != lambda;
            places += isNew ? 1 : 0;
            lambdas[places - 1] = lambda;
            counts[places - 1] = selected;
        }
        return new SelectionCurve(Arrays.copyOf(lambdas, places), Arrays.copyOf(counts, places));
    }

    /** On how many it is selected at a λ. */
    int at(double lambda) {
        int place = lastAbove(lambda);
        return place < 0 ? 0 : counts[place];
    }

    /** On how many it is selected at that of all λ not below this one where they are most. */
    int mostDownTo(double lambda) {
        int place = lastAbove(lambda);
        return place < 0 ? 0 : most[place];
    }

    /** The last change above a λ; at it the coefficient is still 0. */
    private int lastAbove(double lambda) {
        int low = 0;
        int high = lambdas.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lambdas[middle] > lambda) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many bytes its numbers take. */
    long bytes() {
        return (long) lambdas.length * (Double.BYTES + 2 * Integer.BYTES);
    }
}
