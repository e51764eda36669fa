package org.neuraldeps.solver.graph;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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

    /** By category, then place. */
    private final Map<CategoryMeasure, double[]> values = new EnumMap<>(CategoryMeasure.class);

    /** By place. */
    private final Map<NetworkMeasure, double[]> network = new EnumMap<>(NetworkMeasure.class);

    private MeasureCurves(MeasureAxis axis, int categories) {
        this.axis = axis;
        this.categories = categories;
        int places = axis.places().size();
        for (CategoryMeasure measure : CategoryMeasure.values()) {
            values.put(measure, new double[categories * places]);
        }
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            network.put(measure, new double[places]);
        }
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
        values.forEach((measure, all) -> {
            for (int category = 0; category < categories; category++) {
                all[category * places + place] = measures.value(measure, category);
            }
        });
        network.forEach((measure, all) -> all[place] = measures.value(measure));
    }

    /** Where along λ they were measured. */
    public MeasureAxis axis() {
        return axis;
    }

    /** A measure of a category at each place. */
    public double[] of(CategoryMeasure measure, int category) {
        int places = axis.places().size();
        return Arrays.copyOfRange(values.get(measure), category * places, (category + 1) * places);
    }

    /** A measure of all categories together at each place. */
    public double[] of(NetworkMeasure measure) {
        return network.get(measure).clone();
    }

    /** About how many bytes they take. */
    public long bytes() {
        return (long) Double.BYTES * axis.places().size() * ((long) values.size() * categories + network.size());
    }
}
