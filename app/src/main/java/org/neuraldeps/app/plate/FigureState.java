package org.neuraldeps.app.plate;

import java.util.Optional;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Look;

/**
 * What of a state a kind of figure depends on. All else is as at first: what the window shows beside a figure changes neither
 * the figure nor its recipe, and the command line need not know it to write the same file.
 */
final class FigureState {

    private FigureState() {}

    static ExplorerState of(FigureKind<?> kind, ExplorerState state) {
        boolean own = state.problem().predictors().withOwn() && state.data().isBetween() && kind.isOfOneTarget();
        ExplorerState seen = state.withFocus(state.problem().focus().asSolved())
                .withPredictors(state.problem().predictors().allowingOwn(own))
                .looking(look(kind, state));
        return kind.showsSeveral() ? seen : seen.withSeveral(Optional.empty());
    }

    /** Of the scales only the kind's own. */
    private static EdgeLook edges(FigureKind<?> kind, EdgeLook asked) {
        EdgeLook edges = EdgeLook.USUAL.showing(asked.filter());
        return kind.edgeScale()
                .map(scale -> edges.locking(scale, asked.scale(scale)))
                .orElse(edges);
    }

    private static AtlasLook all(FigureKind<?> kind, ExplorerState state) {
        AtlasLook asked = state.look().atlas();
        boolean isOfTwo = state.data().isBetween() && kind.hasLayers();
        AtlasLook seen = AtlasLook.USUAL
                .showing(asked.filter())
                .coloured(asked.colour())
                .layered(isOfTwo ? asked.layers() : AtlasLook.USUAL.layers());
        return kind.hasOrders() ? seen.ordered(asked.rows(), asked.columns()) : seen;
    }

    private static Look look(FigureKind<?> kind, ExplorerState state) {
        Look look = Look.first().showing(kind.pane(), kind.key());
        Look asked = state.look();
        if (!kind.pathAxes().isEmpty()) {
            look = look.along(kind.axisOf(state));
            asked = asked.along(kind.axisOf(state));
        }
        if (kind.showsAll()) {
            look = look.mapping(all(kind, state));
        }
        if (kind.showsSeveral() || kind.showsAll()) {
            look = look.drawing(edges(kind, asked.edges()));
        }
        if (kind.showsEpsilonDelta()) {
            look = look.asking(asked.asked());
        }
        if (kind.showsStability()) {
            look = look.judging(asked.stability());
        }
        if (kind.crossValidates()) {
            look = look.validating(asked.folding());
        }
        if (kind.plot().isEmpty()) {
            return look;
        }
        Extent part = asked.extent(kind.plot().get()).locked(false);
        return look.showing(kind.plot().get(), part);
    }
}
