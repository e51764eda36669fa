package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.FoldMoments;
import org.neuraldeps.solver.stability.EdgeStability;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * All targets on half-samples of the fit rows, each from its λ_max down to its λ; in the background, when λ rests. Some seconds for 1,000
 * categories at 5 non-zeros. Under a focus and between networks every target reads the rows for itself, which takes minutes.
 *
 * @param solved all targets
 * @param lambda the λ that is asked for, as in {@link AllSolved#at}
 * @param sampling the half-samples
 */
public record JudgeStability(AllSolved solved, LambdaSetting lambda, HalfSampling sampling)
        implements Need<EdgeStability> {

    private record Key(OpenedDataset data, Formulation how, HalfSampling sampling) {}

    /** On the usual half-samples. */
    public JudgeStability(AllSolved solved, LambdaSetting lambda) {
        this(solved, lambda, HalfSampling.USUAL);
    }

    @Override
    public Object key() {
        return new Key(solved.data(), solved.how(), sampling);
    }

    @Override
    public String title() {
        String key = isQuick() ? "task.allHalves" : "task.allHalves.each";
        return Messages.text(key, solved.paths().categories(), sampling.count());
    }

    /** Whether all targets share the moments of a half-sample, which takes seconds; otherwise each reads the rows for itself, which takes minutes. */
    public boolean isQuick() {
        return !solved.how().focus().isOn() && solved.data().dataset().other().isEmpty();
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.of(solved.data().asGiven());
    }

    @Override
    public boolean isMetBy(EdgeStability result) {
        return result.reaches(lambdas());
    }

    private double[] lambdas() {
        return solved.paths().lambdas(solved.common(lambda));
    }

    @Override
    public boolean isAwaited() {
        return false;
    }

    @Override
    public long bytes(EdgeStability result) {
        return result.bytes();
    }

    /** @throws DataException if the moments of all blocks are not held at once, or cannot be had */
    @Override
    public EdgeStability compute(Optional<EdgeStability> before, Progress progress, Workers workers) {
        Formulation how = solved.how();
        OpenedDataset gauged = solved.data().in(how.gauge(), progress, workers);
        FoldMoments blocks = gauged.blocks(sampling, progress, workers);
        if (!blocks.isHeld()) {
            throw new DataException(
                    gauged.dataset().name(),
                    "the moments of " + HalfSampling.BLOCKS + " blocks of "
                            + solved.paths().categories()
                            + " categories are more than are held at once, so half-samples are not solved for all"
                            + " targets",
                    "look at one target, whose columns are formed as they are needed");
        }
        return isQuick()
                ? EdgeStability.within(blocks, how.rule(), sampling, lambdas(), progress, workers)
                : EdgeStability.eachOf(
                        target -> gauged.onBlocks(target, how.focus(), sampling, progress.quiet(), workers)
                                .following(how.rule()),
                        sampling,
                        lambdas(),
                        progress,
                        workers);
    }
}
