package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.ThetaAgreement;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * How far the dependencies of two networks are the same at a λ, beside what chance would give.
 *
 * @param compared all targets of both
 * @param common λ/λ_max or k
 */
public record MeasureAgreement(AllCompared compared, LambdaSetting common) implements Need<MeasureAgreement.Answer> {

    /**
     * The answer.
     *
     * @param compared all targets of both
     * @param common λ/λ_max or k
     * @param agreement what is the same at it
     */
    public record Answer(AllCompared compared, LambdaSetting common, ThetaAgreement agreement) {}

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.agreement");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(compared.data());
    }

    @Override
    public Answer compute(Optional<Answer> before, Progress progress, Workers workers) {
        ThetaAgreement agreement = ThetaAgreement.of(compared.firstAt(common), compared.secondAt(common), progress);
        return new Answer(compared, common, agreement);
    }
}
