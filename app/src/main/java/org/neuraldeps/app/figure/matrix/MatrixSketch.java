package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.several.GroupFinder;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.AllCompared;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.AllSolved;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;

/** Draws matrices; orders that λ does not change are found once. */
final class MatrixSketch implements Sketch<MatrixScene> {

    private record Asked(MatrixScene scene, MatrixOrder order) {}

    private record Scaled(MatrixScene scene, Set<EdgeLayer> layers) {}

    private Optional<Asked> asked = Optional.empty();
    private Optional<MatrixPlaces> found = Optional.empty();
    private Scaled scaled;
    private StripScale scale;
    private GroupFinder groups;
    private MatrixView view;
    private Optional<MatrixOrders> orders = Optional.empty();

    @Override
    public Figure draw(MatrixScene scene, ExplorerState state, FigureStyle style) {
        return draw(scene, state, style, false);
    }

    /** Communities are those found before. */
    @Override
    public boolean hasLessWhileMoving() {
        return true;
    }

    @Override
    public Figure moving(MatrixScene scene, ExplorerState state, FigureStyle style) {
        return draw(scene, state, style, true);
    }

    /** @param isMoving whether communities may be those that were found before */
    private Figure draw(MatrixScene scene, ExplorerState state, FigureStyle style, boolean isMoving) {
        AllPicture picture = scene.solved().at(state.lambda());
        AtlasLook look = state.look().atlas();
        LayeredEdges kept = LayeredEdges.of(scene.judged(), scene.compared(), picture, state);
        Optional<MatrixPlaces> rows = places(look.rows(), scene, kept);
        Optional<MatrixPlaces> columns = look.columns() == look.rows() ? rows : places(look.columns(), scene, kept);
        MatrixLayout layout =
                MatrixLayout.of(style, look.colour(), scene.categories().size());
        view = MatrixView.of(
                layout.area(), scene.categories().size(), state.look().extent(Plot.MATRIX));
        MatrixFigure figure = new MatrixFigure(scene, picture, state, layout, view, style);
        orders = rows.isPresent() && columns.isPresent()
                ? Optional.of(new MatrixOrders(rows.get(), columns.get()))
                : Optional.empty();
        GroupFinder finder = finder(scene);
        return orders.map(there -> figure.draw(
                        there,
                        kept,
                        isMoving ? finder.recall(picture, kept, state) : finder.find(picture, kept, state),
                        scale(scene, kept.layers().keySet())))
                .orElseGet(figure::unordered);
    }

    private GroupFinder finder(MatrixScene scene) {
        if (groups == null || !groups.isOf(scene.compared(), scene.hierarchy(), scene.categories())) {
            groups = new GroupFinder(scene.compared(), scene.hierarchy(), scene.categories());
        }
        return groups;
    }

    /** Those of the solution change with λ; others are kept. */
    private Optional<MatrixPlaces> places(MatrixOrder order, MatrixScene scene, LayeredEdges kept) {
        if (order == MatrixOrder.IN_STRENGTH || order == MatrixOrder.OUT_STRENGTH) {
            return MatrixPlaces.of(order, scene, kept);
        }
        Optional<Asked> wanted = Optional.of(new Asked(scene, order));
        if (!wanted.equals(asked)) {
            asked = wanted;
            found = MatrixPlaces.of(order, scene, kept);
        }
        return found;
    }

    /** So that bars do not change their scale as λ moves. */
    private StripScale scale(MatrixScene scene, Set<EdgeLayer> layers) {
        Scaled wanted = new Scaled(scene, Set.copyOf(layers));
        if (scale == null || !wanted.equals(scaled)) {
            scaled = wanted;
            List<SparseTheta> last = new ArrayList<>();
            if (layers.contains(EdgeLayer.SOLVED)) {
                last.add(last(scene.solved()));
            }
            if (layers.stream().anyMatch(layer -> layer != EdgeLayer.SOLVED)) {
                AllCompared compared = scene.compared().orElseThrow();
                last.add(last(compared.first()));
                last.add(last(compared.second()));
            }
            scale = StripScale.of(last);
        }
        return scale;
    }

    private static SparseTheta last(AllSolved solved) {
        return solved.paths()
                .at(new LambdaSetting.Nonzeros(solved.paths().depth().maxNonzeros()));
    }

    @Override
    public Optional<Extent> around(int category) {
        return orders.isPresent() && view != null
                ? Optional.of(view.around(
                        orders.get().rows().places()[category],
                        orders.get().columns().places()[category]))
                : Optional.empty();
    }

    @Override
    public Optional<PlotView> plot() {
        return Optional.ofNullable(view).map(MatrixView::plot);
    }
}
