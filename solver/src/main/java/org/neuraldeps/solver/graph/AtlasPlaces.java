package org.neuraldeps.solver.graph;

import java.util.Arrays;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.PartProgress;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * One place for every category in the unit square, related ones near each other: x to the right, y downwards. They come from C alone, so
 * neither λ nor a focus nor what is solved moves them, and the same C gives the same places on every machine.
 *
 * <p>t-SNE of perplexity {@value #PERPLEXITY} over {@linkplain CategoryDistances 1 − C_ij / √(C_ii C_jj)}, from the two leading
 * directions of these, then spread evenly.
 */
public final class AtlasPlaces {

    /** About how many neighbours each category is to have. */
    public static final int PERPLEXITY = 20;

    /** Neighbours farther than these weigh nothing at this perplexity. */
    private static final int NEAREST = 3 * PERPLEXITY;

    private static final double START_SIZE = 1e-4;
    private static final double START_SCATTER = 1e-6;
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    private final double[] x;
    private final double[] y;

    private AtlasPlaces(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /**
     * Finds the places. A second or two for 1,000 categories on two cores.
     *
     * @param moments C
     * @param workers share the work; the places do not depend on how many there are
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static AtlasPlaces of(SecondMoments moments, Workers workers, Progress progress) {
        int n = moments.size();
        double share = moments.isHeld() ? 0.1 : 0.3;
        PlacedNeighbours neighbours =
                PlacedNeighbours.of(moments, NEAREST, workers, new PartProgress(progress, 0, share));
        double[][] found = n < 3 ? line(n) : embedded(neighbours, workers, new PartProgress(progress, share, 1));
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[neighbours.categories()[i]] = found[0][i];
            y[neighbours.categories()[i]] = found[1][i];
        }
        return new AtlasPlaces(x, y);
    }

    private static double[][] embedded(PlacedNeighbours neighbours, Workers workers, Progress progress) {
        double perplexity = Math.min(PERPLEXITY, (neighbours.categories().length - 1) / 3.0);
        NeighbourAffinities affinities = NeighbourAffinities.of(neighbours.nearest(), Math.max(1, perplexity), workers);
        double[][] start = start(LeadingDirections.of(neighbours.landmarks(), workers, progress));
        double[][] found = NeighbourEmbedding.of(affinities, start, workers, progress);
        EvenSpread.over(found[0], found[1], progress);
        return found;
    }

    private static double[][] start(double[][] directions) {
        double[][] start = new double[2][directions[0].length];
        for (int i = 0; i < directions[0].length; i++) {
            double aside = START_SCATTER * StrictMath.sqrt(i + 1.0);
            start[0][i] = START_SIZE * directions[0][i] + aside * StrictMath.cos(GOLDEN_ANGLE * i);
            start[1][i] = START_SIZE * directions[1][i] + aside * StrictMath.sin(GOLDEN_ANGLE * i);
        }
        return start;
    }

    private static double[][] line(int n) {
        double[][] line = new double[2][n];
        Arrays.setAll(line[0], i -> (i + 0.5) / n);
        Arrays.fill(line[1], 0.5);
        return line;
    }
    /** n. */
    public int size() {
        return x.length;
    }

    /** From the left edge, 0 to 1. */
    public double x(int category) {
        return x[category];
    }

    /** From the upper edge, 0 to 1. */
    public double y(int category) {
        return y[category];
    }
}
