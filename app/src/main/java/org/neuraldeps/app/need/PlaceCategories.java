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
        int n = data.dataset().categories().size();
        long spooled = data.moments().bytesToSpool();
        return spooled == 0 ? Messages.text("task.places", n) : Messages.text("task.places.spooled", n, spooled >> 20);
    }

    @Override
    public AtlasPlaces compute(Optional<AtlasPlaces> before, Progress progress, Workers workers) {
        Progress placing = AllProblems.afterwards(data.moments(), progress);
        AllProblems.form(data, AllProblems.forming(data.moments(), progress));
        return AtlasPlaces.of(data.moments(), workers, placing);
    }
}
