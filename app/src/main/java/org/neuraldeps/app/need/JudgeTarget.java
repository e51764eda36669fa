package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target and, where somebody asks how stable its coefficients are, half-samples from λ_max down to its λ.
 *
 * @param path the path
 * @param sampling the half-samples; empty where nobody asks
 */
public record JudgeTarget(SolveTarget path, Optional<HalfSampling> sampling) implements PathNeed<JudgedTarget> {

    private record Key(Object path, Optional<HalfSampling> sampling) {}

    /** What a state's look asks for. */
    public static JudgeTarget of(OpenedDataset data, ExplorerState state) {
        return new JudgeTarget(
                SolveTarget.of(data, state),
                state.look().stability().isAsked() ? Optional.of(HalfSampling.USUAL) : Optional.empty());
    }

    @Override
    public Object key() {
        return new Key(path.key(), sampling);
    }

    @Override
    public SolvedTarget solved(JudgedTarget judged) {
        return judged.solved();
    }

    @Override
    public boolean isMetBy(JudgedTarget judged) {
        return path.isMetBy(judged.solved())
                && (sampling.isEmpty()
                        || judged.judgement(judged.at(path.lambda())).isPresent());
    }

    @Override
    public boolean takesAllRows() {
        return sampling.isPresent() || path.takesAllRows();
    }

    @Override
    public long bytes(JudgedTarget judged) {
        return path.bytes(judged.solved())
                + judged.stability().map(halves -> halves.bytes()).orElse(0L);
    }

    @Override
    public JudgedTarget compute(Optional<JudgedTarget> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(JudgedTarget::solved), progress, workers);
        Picture picture = solved.at(path.lambda());
        return sampling.map(halves -> new JudgedTarget(solved)
                        .with(JudgeCoefficients.of(picture, path.how(), halves)
                                .compute(before.flatMap(JudgedTarget::stability), progress, workers)))
                .orElseGet(() -> new JudgedTarget(solved));
    }
}
