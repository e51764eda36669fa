package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * How the measures of all categories change along λ. Immutable.
 *
 * <p>Measured anew at each place, of Θ(λ) by interpolation: some 3 s for a thousand categories up to k = 50, on one core. Kept are 8 bytes for each
 * category, measure and place.
 */
public final class MeasureCurves {

    private final MeasureAxis axis;
    private final int categories;

    /** By measure, then category, then place. */
    private final double[][] values;

    /** By measure, then place. */
    private final double[][] network;

    private MeasureCurves(MeasureAxis axis, int categories) {
        this.axis = axis;
        this.categories = categories;
        int places = axis.places().size();
        this.values = new double[CategoryMeasure.values().length][categories * places];
        this.network = new double[NetworkMeasure.values().length][places];
    }

    /**
     * Of paths.
     *
     * @param workers take places side by side; the result does not depend on how many they are
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static MeasureCurves of(AllPaths paths, MeasureAxis axis, Progress progress, Workers workers) {
        MeasureCurves curves = new MeasureCurves(axis, paths.categories());
        int places = axis.places().size();
        AtomicInteger done = new AtomicInteger();
        workers.forEach(places, place -> {
            progress.checkCancelled();
            curves.put(place, ThetaMeasures.of(paths.at(axis.places().get(place)), progress.quiet()));
            int count = done.incrementAndGet();
            progress.at((double) count / places, "measures along λ, " + count + " of " + places);
        });
        return curves;
    }

    private void put(int place, ThetaMeasures measures) {
        int places = axis.places().size();
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            double[] all = values[measure.ordinal()];
            for (int category = 0; category < categories; category++) {
                all[category * places + place] = measures.value(measure, category);
            }
        }
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            network[measure.ordinal()][place] = measures.value(measure);
        }
    }

    /** Where along λ they were measured. */
    public MeasureAxis axis() {
        return axis;
    }

    /** A measure of a category at each place. */
    public double[] of(CategoryMeasure measure, int category) {
        int places = axis.places().size();
        return Arrays.copyOfRange(values[measure.ordinal()], category * places, (category + 1) * places);
    }

    /** A measure of all categories together at each place. */
    public double[] of(NetworkMeasure measure) {
        return network[measure.ordinal()].clone();
    }

    /** About how many bytes they take. */
    public long bytes() {
        return (long) Double.BYTES
                * axis.places().size()
                * ((long) CategoryMeasure.values().length * categories + NetworkMeasure.values().length);
    }
}
