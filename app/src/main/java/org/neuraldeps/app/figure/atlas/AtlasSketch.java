package org.neuraldeps.app.figure.atlas;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.several.EdgeFacts;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.graph.ThetaLayers;

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

    private record Layout(AtlasScene scene, FigureStyle style) {}

    private Layout laidOut;
    private AtlasFigure figure;
    private AtlasView view;

    @Override
    public Figure draw(AtlasScene scene, ExplorerState state, FigureStyle style) {
        return draw(scene, state, style, scene.categories().size() > MANY_CATEGORIES ? MOST_OF_MANY : MOST);
    }

    @Override
    public boolean hasLessWhileMoving() {
        return true;
    }

    @Override
    public Figure moving(AtlasScene scene, ExplorerState state, FigureStyle style) {
        return draw(scene, state, style, MOST_MOVING);
    }

    private Figure draw(AtlasScene scene, ExplorerState state, FigureStyle style, int most) {
        Layout wanted = new Layout(scene, style.lighting(Highlight.NONE));
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            figure = new AtlasFigure(scene, strengths(scene), wanted.style());
        }
        view = figure.view(state.look().extent(Plot.ATLAS));
        Optional<AllPicture> picture = scene.solved().map(solved -> solved.at(state.lambda()));
        Optional<LayeredEdges> kept = picture.map(there -> kept(scene, there, state));
        Shown shown = new Shown(state.look().atlas(), state.look().edges().filter(), most);
        return figure.at(view, picture, kept, shown, style);
    }

    private static double[] strengths(AtlasScene scene) {
        return scene.solved()
                .map(solved -> solved.paths().at(HUBS_AT).outStrengths())
                .orElseGet(() -> new double[scene.categories().size()]);
    }

    /** What filters leave of a picture, layer by layer; a layer that is still being solved is not there yet. */
    static LayeredEdges kept(AtlasScene scene, AllPicture picture, ExplorerState state) {
        Set<EdgeLayer> wanted = AtlasScene.layers(scene.data(), state);
        Map<EdgeLayer, KeptEdges> kept = new EnumMap<>(EdgeLayer.class);
        if (wanted.contains(EdgeLayer.SOLVED)) {
            kept.put(EdgeLayer.SOLVED, kept(picture.theta(), state));
        }
        if (AtlasScene.compares(scene.data(), state) && scene.compared().isPresent()) {
            AllCompared compared = scene.compared().get();
            LambdaSetting common = picture.common();
            ThetaLayers parts = ThetaLayers.of(compared.firstAt(common), compared.secondAt(common));
            putIfWanted(kept, wanted, EdgeLayer.SHARED, parts.shared(), state);
            putIfWanted(kept, wanted, EdgeLayer.HERE, parts.first(), state);
            putIfWanted(kept, wanted, EdgeLayer.THERE, parts.second(), state);
        }
        return new LayeredEdges(kept);
    }

    private static void putIfWanted(
            Map<EdgeLayer, KeptEdges> kept,
            Set<EdgeLayer> wanted,
            EdgeLayer layer,
            SparseTheta theta,
            ExplorerState state) {
        if (wanted.contains(layer)) {
            kept.put(layer, kept(theta, state));
        }
    }

    private static KeptEdges kept(SparseTheta theta, ExplorerState state) {
        return KeptEdges.of(
                theta,
                state.look().edges().filter(),
                state.look().atlas().filter(),
                state.pins().columns(),
                EdgeFacts.of(theta, state.look().atlas().filter()));
    }

    @Override
    public Optional<Extent> around(int category) {
        return Optional.ofNullable(view)
                .map(seen -> seen.around(
                        laidOut.scene().places().x(category),
                        1 - laidOut.scene().places().y(category)));
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(view).map(AtlasView::plot);
    }
}
