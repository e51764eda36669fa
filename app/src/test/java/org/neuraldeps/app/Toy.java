package org.neuraldeps.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.Place;
import org.neuraldeps.app.data.PlantedData;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.moments.OnDemandSecondMoments;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;
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

    /** The same with the largest logit of most rows as its label, and every fourth row held out. */
    public static final OpenedDataset JUDGED = judged();

    /** The last, as if every category had been made of two others. */
    public static final OpenedDataset PLANTED = PlantedData.of(
            JUDGED,
            new PlantedTruth(IntStream.range(0, SIZE)
                    .mapToObj(target -> new PlantedTarget(
                            target,
                            List.of(
                                    new Coefficient((target + 1) % SIZE, 0.5),
                                    new Coefficient((target + 5) % SIZE, -0.5))))
                    .toList()));

    private Toy() {}

    /** The same with columns of C that are formed when they are asked for, as of very many categories. */
    public static OpenedDataset unheld(OpenedDataset data) {
        return new OpenedDataset(
                data.found(),
                data.dataset(),
                OnDemandSecondMoments.of(
                        data.dataset().logits(),
                        FitSample.of(data.dataset().split()),
                        Progress.NONE,
                        Workers.CALLER,
                        0));
    }

    /** The simplest of these data that a kind of figure is offered for. */
    public static OpenedDataset offering(FigureKind<?> kind) {
        ExplorerState any = state(3, new LambdaSetting.Nonzeros(3));
        return Stream.of(DATA, JUDGED, PLANTED)
                .filter(data -> kind.refusal(data, any).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static OpenedDataset judged() {
        LogitMatrix logits = logits();
        int[] labels = new int[logits.rows()];
        boolean[] heldOut = new boolean[logits.rows()];
        for (int row = 0; row < labels.length; row++) {
            double[] values = new double[SIZE];
            logits.readRows(row, 1, values);
            for (int j = 1; j < SIZE; j++) {
                labels[row] = values[j] > values[labels[row]] ? j : labels[row];
            }
            labels[row] = row % 9 == 0 ? (labels[row] + 1) % SIZE : labels[row];
            heldOut[row] = row % 4 == 0;
        }
        return opened(new LogitDataset(
                "toy",
                logits,
                CATEGORIES,
                Optional.of(new Labels(labels, SIZE, "labels")),
                new Split(heldOut),
                Optional.empty()));
    }

    private static LogitMatrix logits() {
        Random random = new Random(7);
        return new ArrayLogitMatrix(
                "toy", 60, SIZE, random.doubles(60L * SIZE, -1, 3).toArray());
    }

    /** Logits as opened data. */
    public static OpenedDataset opened(LogitMatrix logits, Optional<LogitMatrix> other, Split split) {
        LogitDataset dataset =
                new LogitDataset("toy", logits, Categories.numbered(logits.columns()), Optional.empty(), split, other);
        return opened(dataset);
    }

    /** {@link #DATA} as data of very many categories are opened: C is formed where it is asked for. */
    public static OpenedDataset unheld() {
        FitSample sample = FitSample.of(DATA.dataset().split());
        return new OpenedDataset(
                DATA.found(),
                DATA.dataset(),
                OnDemandSecondMoments.of(DATA.dataset().logits(), sample, Progress.NONE, Workers.CALLER, 0));
    }

    private static OpenedDataset opened(LogitDataset dataset) {
        FoundData found = new FoundData(REQUEST, place(), dataset.other().map(network -> place()), Map.of());
        return new OpenedDataset(
                found,
                dataset,
                MomentSource.of(dataset.logits(), FitSample.of(dataset.split()), Progress.NONE, Workers.CALLER));
    }

    private static Place place() {
        return new Place.InSample(Sample.IMAGENET1K, "labels.npy");
    }

    /** The first look at a target of them. */
    public static ExplorerState state(int target, LambdaSetting lambda) {
        return ExplorerState.first(REQUEST, CategoryRef.of(CATEGORIES, target), lambda);
    }
}
