package org.neuraldeps.app.figure.atlas;

import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.several.GroupFinder;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.AtlasPlaces;

/** Finds the room for names once per page; a new λ moves dependencies and the sizes of dots. */
final class AtlasSketch implements Sketch<AtlasScene> {

    /** As many dependencies as are painted soon enough after a movement, and as many where there are so many categories that all else takes its time. */
    private static final int MOST = 60_000;

    private static final int MANY_CATEGORIES = 5_000;
    private static final int MOST_OF_MANY = 20_000;

    /** As many as are laid out and painted well within a frame. */
    private static final int MOST_MOVING = 2_000;

    /** Hubs are found at this many non-zeros a target, whatever λ is shown: then names stay. */
    private static final LambdaSetting HUBS_AT = new LambdaSetting.Nonzeros(5);

    /** All that decides where dots and names are. */
    private record Layout(
            OpenedDataset data, AtlasPlaces places, Optional<AllSolved> solved, DotColour colour, FigureStyle style) {}

    /** All that decides which dependencies there are. */
    private record Choice(
            AtlasScene scene,
            LambdaSetting lambda,
            EdgeLook edges,
            AtlasLook atlas,
            StabilityLook stability,
            Set<Integer> pinned) {}

    private Layout laidOut;
    private Choice chosen;
    private Optional<AllPicture> picture = Optional.empty();
    private Optional<LayeredEdges> kept = Optional.empty();
    private AtlasFigure figure;
    private GroupFinder groups;
    private AtlasView view;

    @Override
    public Figure draw(AtlasScene scene, ExplorerState state, FigureStyle style) {
        int most = scene.categories().size() > MANY_CATEGORIES ? MOST_OF_MANY : MOST;
        return draw(scene, state, style, new Shown(state, most, false));
    }

    @Override
    public boolean hasLessWhileMoving() {
        return true;
    }

    @Override
    public Figure moving(AtlasScene scene, ExplorerState state, FigureStyle style) {
        return draw(scene, state, style, new Shown(state, MOST_MOVING, true));
    }

    private Figure draw(AtlasScene scene, ExplorerState state, FigureStyle style, Shown shown) {
        if (groups == null || !groups.isOf(scene.compared(), scene.hierarchy(), scene.categories())) {
            groups = new GroupFinder(scene.compared(), scene.hierarchy(), scene.categories());
        }
        Layout wanted = new Layout(
                scene.data(),
                scene.places(),
                scene.solved(),
                state.look().atlas().colour(),
                style.lighting(Highlight.NONE));
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            figure = new AtlasFigure(wanted.data(), wanted.places(), strengths(scene), wanted.colour(), wanted.style());
        }
        view = figure.view(state.look().extent(Plot.ATLAS));
        choose(scene, state);
        return figure.at(view, picture.map(there -> at(there, state, shown)), shown, style);
    }

    private SolvedAtlas at(AllPicture there, ExplorerState state, Shown shown) {
        LayeredEdges edges = kept.orElseThrow();
        return new SolvedAtlas(
                there, edges, shown.isMoving() ? groups.recall(there, edges, state) : groups.find(there, edges, state));
    }

    /** What dots and names are laid out in; null before anything was drawn. */
    AtlasFigure figure() {
        return figure;
    }

    /** Whoever looks around, points or comes to rest sees the same dependencies as before. */
    private void choose(AtlasScene scene, ExplorerState state) {
        Look look = state.look();
        Choice wanted = new Choice(
                scene,
                state.lambda(),
                look.edges(),
                look.atlas(),
                look.stability(),
                state.pins().columns());
        if (!wanted.equals(chosen)) {
            picture = scene.solved().map(solved -> solved.at(state.lambda()));
            kept = picture.map(there -> LayeredEdges.of(scene.judged(), scene.compared(), there, state));
            chosen = wanted;
        }
    }

    private static double[] strengths(AtlasScene scene) {
        return scene.solved()
                .map(solved -> solved.paths().at(HUBS_AT).outStrengths())
                .orElseGet(() -> new double[scene.categories().size()]);
    }

    @Override
    public Optional<Extent> around(int category) {
        return Optional.ofNullable(view)
                .map(seen -> seen.around(
                        laidOut.places().x(category), 1 - laidOut.places().y(category)));
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(view).map(AtlasView::plot);
    }
}
