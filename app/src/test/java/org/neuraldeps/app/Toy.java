package org.neuraldeps.app;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Small data in memory, opened as if they came from somewhere. */
public final class Toy {

    /** How many categories. */
    public static final int SIZE = 12;

    /** Their names. */
    public static final Categories CATEGORIES = Categories.numbered(SIZE);

    /** What stands for their origin. */
    public static final DataRequest REQUEST = DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K));

    /** Sixty rows of them. */
    public static final OpenedDataset DATA = opened(logits(), Optional.empty(), Split.allFit(60));

    private Toy() {}

    private static LogitMatrix logits() {
        Random random = new Random(7);
        return new ArrayLogitMatrix(
                "toy", 60, SIZE, random.doubles(60L * SIZE, -1, 3).toArray());
    }

    /** Logits as opened data. */
    public static OpenedDataset opened(LogitMatrix logits, Optional<LogitMatrix> other, Split split) {
        LogitDataset dataset =
                new LogitDataset("toy", logits, Categories.numbered(logits.columns()), Optional.empty(), split, other);
        FoundData found = new FoundData(REQUEST, place(), other.map(network -> place()), Map.of());
        return new OpenedDataset(
                found, dataset, MomentSource.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER));
    }

    private static Place place() {
        return new Place.InSample(Sample.IMAGENET1K, "labels.npy");
    }

    /** The first look at a target of them. */
    public static ExplorerState state(int target, LambdaSetting lambda) {
        return ExplorerState.first(REQUEST, CategoryRef.of(CATEGORIES, target), lambda);
    }
}
