package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.graph.Seriation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * An order of the predicting network's categories, from C of its logits as given: one for all λ, φ, predictors and gauges.
 *
 * @param data whose categories
 */
public record OrderCategories(OpenedDataset data) implements DataNeed<Seriation> {

    public OrderCategories {
        data = data.asGiven();
    }

    @Override
    public String title() {
        return Messages.text("task.order", data.dataset().categories().size());
    }

    @Override
    public Seriation compute(Optional<Seriation> before, Progress progress, Workers workers) {
        return data.moments().size() <= Seriation.MOST_OPTIMAL
                ? Seriation.of(data.moments(), workers, progress)
                : Seriation.along(new PlaceCategories(data).compute(Optional.empty(), progress, workers));
    }
}
