package org.neuraldeps.app.need;

import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * All that an atlas is drawn from, for somebody who waits for all of it.
 *
 * @param places where the categories lie
 * @param paths all targets
 * @param within all targets within each of two networks, where they are to be seen
 * @param hierarchy where branches are to be seen
 * @param judging what half-samples are to judge, where that is asked for
 */
public record DrawAtlas(
        PlaceAtlas places,
        SolveAll paths,
        Optional<CompareAll> within,
        Optional<FindHierarchy> hierarchy,
        Optional<JudgeLayers> judging)
        implements Need<AtlasScene> {

    private record Key(
            Object places,
            Object paths,
            Optional<Object> within,
            Optional<FindHierarchy> hierarchy,
            Optional<Object> judged) {}

    /** Of a state. */
    public static DrawAtlas of(OpenedDataset data, ExplorerState state) {
        boolean isOfBranches = state.look().atlas().colour() == DotColour.BRANCH;
        return new DrawAtlas(
                new PlaceAtlas(data),
                SolveAll.of(data, state),
                CompareAll.ifSeen(data, state),
                isOfBranches ? Optional.of(new FindHierarchy(data)) : Optional.empty(),
                JudgeLayers.of(data, state));
    }

    @Override
    public Object key() {
        return new Key(
                places.key(), paths.key(), within.map(CompareAll::key), hierarchy, judging.map(JudgeLayers::layers));
    }

    @Override
    public String title() {
        return Messages.text("task.atlas");
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return paths.needs();
    }

    @Override
    public boolean isMetBy(AtlasScene scene) {
        return scene.solved().filter(paths::isMetBy).isPresent()
                && (within.isEmpty()
                        || scene.compared().filter(within.get()::isMetBy).isPresent())
                && judging.stream().allMatch(all -> isJudged(scene, all));
    }

    private static boolean isJudged(AtlasScene scene, JudgeLayers judging) {
        return judging.isMetBy(scene.solved().orElseThrow(), scene.compared(), scene.judged());
    }

    @Override
    public long bytes(AtlasScene scene) {
        return scene.solved().map(paths::bytes).orElse(0L)
                + scene.compared()
                        .flatMap(compared -> within.map(need -> need.bytes(compared)))
                        .orElse(0L)
                + JudgeLayers.bytes(scene.judged());
    }

    @Override
    public AtlasScene compute(Optional<AtlasScene> before, Progress progress, Workers workers) {
        AtlasScene placed = before.orElseGet(() -> places.compute(Optional.empty(), progress, workers));
        AllSolved solved = paths.compute(placed.solved(), progress, workers);
        AtlasScene scene = placed.with(solved);
        if (hierarchy.isPresent()) {
            scene = scene.under(hierarchy.get().compute(Optional.empty(), progress, workers));
        }
        if (within.isPresent()) {
            scene = scene.with(within.get().compute(scene.compared(), progress, workers));
        }
        return judging.isPresent()
                ? scene.with(judging.get().compute(solved, scene.compared(), scene.judged(), progress, workers))
                : scene;
    }
}
