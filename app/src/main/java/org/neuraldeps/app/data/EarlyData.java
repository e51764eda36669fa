package org.neuraldeps.app.data;

import java.util.Optional;
import java.util.function.Consumer;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.OpeningPass;
import org.neuraldeps.solver.moments.Refining;
import org.neuraldeps.solver.planting.PlantedTruth;

/**
 * Data before all of their rows have been read: who is told of them, and when. Those of one network's logits are told of,
 * where they are {@linkplain Refining#largeBytes large} and C is held; of all others there is nothing before the end.
 *
 * @param refining when
 * @param listener told, on the thread that reads, data that have an {@linkplain OpenedDataset#estimate estimate}
 */
public record EarlyData(Refining refining, Optional<Consumer<OpenedDataset>> listener) {

    /** Nobody is told. */
    public static final EarlyData NONE = new EarlyData(Refining.USUAL, Optional.empty());

    OpeningPass.Listener ofPass(FoundData found, LogitDataset dataset, Optional<PlantedTruth> truth) {
        return listener.<OpeningPass.Listener>map(told ->
                        (moments, estimate) -> told.accept(new OpenedDataset(new OpenedParts(found, dataset, moments)
                                .estimated(estimate)
                                .planted(truth))))
                .orElse(OpeningPass.Listener.NONE);
    }
}
