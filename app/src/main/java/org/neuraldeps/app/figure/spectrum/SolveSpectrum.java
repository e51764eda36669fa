package org.neuraldeps.app.figure.spectrum;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The path of a target and the factorisation of the logits, which is made once for all targets.
 *
 * @param path the path
 */
record SolveSpectrum(SolveTarget path) implements Need<SpectrumScene> {

    private record Key(Object path) {}

    @Override
    public Object key() {
        return new Key(path.key());
    }

    @Override
    public String title() {
        return path.title();
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return path.needs();
    }

    @Override
    public boolean isMetBy(SpectrumScene scene) {
        return path.isMetBy(scene.solved());
    }

    @Override
    public long bytes(SpectrumScene scene) {
        return path.bytes(scene.solved());
    }

    @Override
    public SpectrumScene compute(Optional<SpectrumScene> before, Progress progress, Workers workers) {
        SolvedTarget solved = path.compute(before.map(SpectrumScene::solved), progress, workers);
        OpenedDataset data = solved.data();
        return SpectrumScene.of(solved, data.factor(progress), data.redundancy(progress));
    }
}
