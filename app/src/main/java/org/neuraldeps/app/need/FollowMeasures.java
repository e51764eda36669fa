package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.graph.AllPaths;
import org.neuraldeps.solver.graph.MeasureAxis;
import org.neuraldeps.solver.graph.MeasureCurves;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * How the measures of all categories change along λ, once for all λ; in the background: some seconds for a thousand categories.
 *
 * @param solved all targets
 * @param axis where they are measured
 */
public record FollowMeasures(AllSolved solved, MeasureAxis axis) implements Need<FollowMeasures.Answer> {

    /**
     * The answer.
     *
     * @param paths of which they are
     * @param curves the measures
     */
    public record Answer(AllPaths paths, MeasureCurves curves) {}

    private record Key(OpenedDataset data, Formulation how, boolean isByNonzeros) {}

    @Override
    public Object key() {
        return new Key(solved.data(), solved.how(), axis.isByNonzeros());
    }

    @Override
    public String title() {
        return Messages.text("task.measureCurves");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(solved.data());
    }

    @Override
    public boolean isMetBy(Answer answer) {
        return answer.paths().equals(solved.paths()) && answer.curves().axis().equals(axis);
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public long bytes(Answer answer) {
        return answer.curves().bytes();
    }

    @Override
    public Answer compute(Optional<Answer> before, Progress progress, Workers workers) {
        return new Answer(solved.paths(), MeasureCurves.of(solved.paths(), axis, progress, workers));
    }
}
