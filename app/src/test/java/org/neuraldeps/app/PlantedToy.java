package org.neuraldeps.app;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.PlantedData;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Several;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.PlantedTruth;

/** Made-up logits, two categories of which were made of others: one that is easily found, one whose weakest predictors are not. */
public final class PlantedToy {

    /** How many categories. */
    public static final int SIZE = 24;

    /** Made of 3, 7, 11 and, weakly, of 15 and 19. */
    public static final int TARGET = 0;

    /** Made of 4 and 8. */
    public static final int OTHER = 1;

    /** How they were made. */
    public static final PlantedTruth TRUTH = new PlantedTruth(List.of(
            new PlantedTarget(
                    TARGET,
                    List.of(
                            new Coefficient(3, 1),
                            new Coefficient(7, -0.8),
                            new Coefficient(11, 0.6),
                            new Coefficient(15, 0.08),
                            new Coefficient(19, -0.05))),
            new PlantedTarget(OTHER, List.of(new Coefficient(4, 0.7), new Coefficient(8, 0.7)))));

    /** 400 rows, of which the truth is known. */
    public static final OpenedDataset DATA = PlantedData.of(plain(), TRUTH);

    private PlantedToy() {}

    /** Both targets over all others, in the figures of several targets. */
    public static ExplorerState several(LambdaSetting lambda) {
        int[] bases = IntStream.range(2, SIZE).toArray();
        Several several = Several.of(new RadialChoice(bases, new int[] {TARGET, OTHER}), Categories.numbered(SIZE));
        return Toy.state(TARGET, lambda).withSeveral(Optional.of(several));
    }

    /** The same rows without the truth. */
    public static OpenedDataset plain() {
        int rows = 400;
        double[] values = new double[rows * SIZE];
        Random random = new Random(3);
        for (int row = 0; row < rows; row++) {
            double common = random.nextGaussian();
            int first = row * SIZE;
            for (int j = 2; j < SIZE; j++) {
                values[first + j] = random.nextGaussian() + 0.5 * common;
            }
            for (PlantedTarget planted : TRUTH.targets()) {
                double made = 0.5 * random.nextGaussian();
                for (Coefficient predictor : planted.predictors()) {
                    made += predictor.value() * values[first + predictor.category()];
                }
                values[first + planted.target()] = made;
            }
        }
        return Toy.opened(new ArrayLogitMatrix("planted", rows, SIZE, values), Optional.empty(), Split.allFit(rows));
    }
}
