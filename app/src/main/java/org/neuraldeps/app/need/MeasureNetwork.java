package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.ThetaMeasures;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * What the shape of Θ says of all categories at a λ: some 20 ms for a thousand of them at k = 5, ten times as much at k = 50.
 *
 * @param solved all targets
 * @param common the λ/λ_max or k of all of them
 */
public record MeasureNetwork(AllSolved solved, LambdaSetting common) implements Need<MeasureNetwork.Answer> {

    /** A dozen numbers of a category. */
    private static final long BYTES_A_CATEGORY = 96;

    /** A dependency of the Θ that was measured. */
    private static final long BYTES_AN_EDGE = 12;

    /**
     * The answer.
     *
     * @param solved all targets
     * @param common the λ/λ_max or k of all of them
     * @param measures of Θ there
     */
    public record Answer(AllSolved solved, LambdaSetting common, ThetaMeasures measures) {}

    private record Key(OpenedDataset data, Formulation how) {}

    @Override
    public Object key() {
        return new Key(solved.data(), solved.how());
    }

    @Override
    public String title() {
        return Messages.text("task.measures");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(solved.data());
    }

    @Override
    public boolean isMetBy(Answer answer) {
        return answer.common().equals(common) && answer.solved().paths().equals(solved.paths());
    }

    @Override
    public long bytes(Answer answer) {
        return BYTES_A_CATEGORY * answer.solved().paths().categories()
                + BYTES_AN_EDGE * answer.measures().theta().edges();
    }

    @Override
    public Answer compute(Optional<Answer> before, Progress progress, Workers workers) {
        return new Answer(solved, common, ThetaMeasures.of(solved.paths().at(common), progress));
    }
}
