package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.evaluation.EstimateIntervals;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * How far a picture that was found from some of the rows may lie from what all rows will give at its λ.
 *
 * @param picture of data whose moments are an estimate
 */
public record JudgeEstimate(Picture picture) implements Need<JudgeEstimate.Judged> {

    /**
     * A judged picture.
     *
     * @param picture the same
     * @param intervals empty where the rows that were read do not suffice to tell
     */
    public record Judged(Picture picture, Optional<EstimateIntervals> intervals) {}

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text(
                "task.judgeEstimate",
                picture.categories().targetLabel(picture.solution().target()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(picture.solved().data().asGiven());
    }

    /** It is made for those that are not all. */
    @Override
    public boolean takesAllRows() {
        return false;
    }

    @Override
    public Judged compute(Optional<Judged> before, Progress progress, Workers workers) {
        OpenedDataset data = picture.solved().data();
        return new Judged(
                picture,
                EstimateIntervals.of(data.moments(), data.estimate().orElseThrow(), picture.solution(), progress));
    }
}
