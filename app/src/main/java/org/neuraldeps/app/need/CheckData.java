package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.OpenedFeatures;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.check.DatasetCheck;
import org.neuraldeps.solver.check.MomentsCheck;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What is odd about some data: one pass over all rows, and one over the fit rows for the rank.
 *
 * @param data whose logits
 * @param mostFactorised of more categories the rank is not looked for
 */
public record CheckData(OpenedDataset data, int mostFactorised) implements DataNeed<CheckReport> {

    @Override
    public String title() {
        return Messages.text("task.check");
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public CheckReport compute(Optional<CheckReport> before, Progress progress, Workers workers) {
        if (data.kept().isPresent()) {
            return MomentsCheck.check(
                    data.dataset(), data.moments(), () -> data.spectrum(progress), mostFactorised, progress);
        }
        boolean isOriented = !data.found().side().isEmpty();
        return DatasetCheck.check(
                data.dataset(),
                data.moments(),
                data.pair(),
                data.features().map(OpenedFeatures::set),
                isOriented,
                mostFactorised,
                progress);
    }
}
