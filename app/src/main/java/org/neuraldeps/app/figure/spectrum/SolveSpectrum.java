package org.neuraldeps.app.figure.spectrum;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.PathNeed;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target and the factorisation of the logits, which is made once for all targets.
 *
 * @param path the path
 */
record SolveSpectrum(SolveTarget path) implements PathNeed<SpectrumScene> {

    private record Key(Object path) {}

    @Override
    public Object key() {
        return new Key(path.key());
    }

    @Override
    public SolvedTarget solved(SpectrumScene scene) {
        return scene.solved();
    }

    @Override
    public SpectrumScene compute(Optional<SpectrumScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(SpectrumScene::solved), progress, workers);
        OpenedDataset data = solved.data();
        return SpectrumScene.of(solved, data.factor(progress), data.redundancy(progress));
    }
}
