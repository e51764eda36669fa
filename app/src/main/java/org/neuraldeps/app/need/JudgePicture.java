package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * How far to trust the Table 1 of a picture; asked for when λ rests, as intervals and lists are nothing that one reads while
 * they change.
 *
 * @param picture the target at its λ
 * @param evaluation that holds its solution
 */
public record JudgePicture(Picture picture, TargetEvaluation evaluation) implements Need<Judgement> {

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text(
                "task.judge", picture.categories().label(picture.solved().target()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(picture.solved().data());
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public Judgement compute(Optional<Judgement> before, Progress progress, Workers workers) {
        return Judgement.of(evaluation, picture.solution());
    }
}
