package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.graph.AtlasPlaces;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * A place for every category of the predicting network, from C of its logits as given: one for all λ, φ, predictors and gauges.
 *
 * @param data whose categories
 */
public record PlaceCategories(OpenedDataset data) implements DataNeed<AtlasPlaces> {

    public PlaceCategories {
        data = data.asGiven();
    }

    @Override
    public String title() {
        return Messages.text("task.places", data.dataset().categories().size());
    }

    @Override
    public AtlasPlaces compute(Optional<AtlasPlaces> before, Progress progress, Workers workers) {
        return AtlasPlaces.of(data.moments(), workers, progress);
    }
}
