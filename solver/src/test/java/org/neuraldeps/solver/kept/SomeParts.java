package org.neuraldeps.solver.kept;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Parts of some rows, with labels, evaluation rows and groups of two, and their moments. */
public final class SomeParts {

    /** How many categories there are. */
    public static final int CATEGORIES = 12;

    private static final int EVALUATED = 5;

    private SomeParts() {}

    /** A part, another one for every seed. */
    public static LogitDataset part(int seed, int rows) {
        Random random = new Random(seed);
        double[] values = new double[rows * CATEGORIES];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = random.nextInt(CATEGORIES);
            double common = random.nextGaussian();
            for (int j = 0; j < CATEGORIES; j++) {
                values[row * CATEGORIES + j] =
                        random.nextGaussian() + common * Math.sin(j) + (j == labels[row] ? 3 : 0);
            }
        }
        boolean[] held = new boolean[rows];
        IntStream.range(0, rows).forEach(row -> held[row] = row / 2 % EVALUATED == 0);
        return new LogitDataset(
                "part " + seed,
                new ArrayLogitMatrix("part " + seed, rows, CATEGORIES, values),
                new Categories(IntStream.range(0, CATEGORIES)
                        .mapToObj(j -> new Category(j, "n" + j, "kind " + j, j == 0 ? "Größe, 大きさ" : ""))
                        .toList()),
                Optional.of(new Labels(labels, CATEGORIES, "part " + seed)),
                new Split(held),
                Optional.of(SampleGroups.numbered(
                        IntStream.range(0, rows).map(row -> row / 2).toArray())),
                Optional.empty());
    }

    /** Its moments, with room for so many rows of a focus. */
    public static KeptMoments kept(LogitDataset part, int room) {
        return kept(part, moments(part), room);
    }

    /** The same as of a network with too many categories to hold C. */
    public static KeptMoments keptByColumns(LogitDataset part, int room) {
        return kept(part, unheld(part), room);
    }

    /** C whose columns are formed when they are asked for. */
    public static SecondMoments unheld(LogitDataset part) {
        return OnDemandSecondMoments.of(part.logits(), FitSample.of(part.split()), Progress.NONE, Workers.CALLER, 0);
    }

    private static KeptMoments kept(LogitDataset part, SecondMoments moments, int room) {
        return KeptMoments.of(
                part, moments, Folding.USUAL, origin(part), 8L * CATEGORIES * room, Progress.NONE, Workers.CALLER);
    }

    /** C over its fit rows. */
    static DenseSecondMoments moments(LogitDataset part) {
        return MomentAccumulator.accumulate(part.logits(), FitSample.of(part.split()), Progress.NONE, Workers.CALLER);
    }

    /** What would be said of where it is from. */
    public static KeptOrigin origin(LogitDataset part) {
        return new KeptOrigin(
                part.name(),
                "0",
                "mask",
                List.of(new KeptOrigin.Source(part.name(), KeptOrigin.LOGITS, "hash of " + part.name())));
    }
}
