package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * Several targets over common bases and what half-samples say of them.
 *
 * @param paths the targets
 */
public record DrawSeveral(SolveRadial paths) implements Need<RadialScene> {

    private record Key(Object paths) {}

    /** Of a state. */
    public static DrawSeveral of(OpenedDataset data, ExplorerState state) {
        return new DrawSeveral(SolveRadial.of(data, state.problem(), state.lambda()));
    }

    @Override
    public Object key() {
        return new Key(paths.key());
    }

    @Override
    public String title() {
        return paths.title();
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return paths.needs();
    }

    @Override
    public boolean isMetBy(RadialScene scene) {
        return paths.isMetBy(scene) && scene.isJudged(scene.at(paths.lambda()));
    }

    @Override
    public long bytes(RadialScene scene) {
        return paths.bytes(scene)
                + scene.judged().map(new JudgeSeveral(paths, scene)::bytes).orElse(0L);
    }

    @Override
    public RadialScene compute(Optional<RadialScene> before, Progress progress, Workers workers) {
        RadialScene solved = paths.compute(before, progress, workers);
        return solved.with(
                new JudgeSeveral(paths, solved).compute(before.flatMap(RadialScene::judged), progress, workers));
    }
}
