package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.planting.PlantedTruth;

/** Opened data of which a test says how they were made. */
public final class PlantedData {

    private PlantedData() {}

    /** The same data with a truth. */
    public static OpenedDataset of(OpenedDataset data, PlantedTruth truth) {
        return new OpenedDataset(
                new OpenedParts(data.found(), data.dataset(), data.moments()).planted(Optional.of(truth)));
    }
}
