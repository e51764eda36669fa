package org.neuraldeps.app.figure.matrix;

import java.util.Optional;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.several.EdgeFacts;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** Draws matrices; orders that λ does not change are found once. */
final class MatrixSketch implements Sketch<MatrixScene> {

    private record Asked(MatrixScene scene, MatrixOrder order) {}

    private Optional<Asked> asked = Optional.empty();
    private Optional<MatrixPlaces> found = Optional.empty();
    private MatrixScene strengthsOf;
    private StripScale scale;
    private MatrixView view;
    private Optional<MatrixOrders> orders = Optional.empty();

    @Override
    public Figure draw(MatrixScene scene, ExplorerState state, FigureStyle style) {
        AllPicture picture = scene.solved().at(state.lambda());
        AtlasLook look = state.look().atlas();
        Optional<MatrixPlaces> rows = places(look.rows(), scene, picture);
        Optional<MatrixPlaces> columns = look.columns() == look.rows() ? rows : places(look.columns(), scene, picture);
        MatrixLayout layout = MatrixLayout.of(style);
        view = MatrixView.of(
                layout.area(), scene.categories().size(), state.look().extent(Plot.MATRIX));
        MatrixFigure figure = new MatrixFigure(scene, picture, look, layout, view, style);
        orders = rows.isPresent() && columns.isPresent()
                ? Optional.of(new MatrixOrders(rows.get(), columns.get()))
                : Optional.empty();
        return orders.map(there -> figure.draw(
                        there, kept(picture, state), state.look().edges().filter(), scale(scene)))
                .orElseGet(figure::unordered);
    }

    /** Those of the solution change with λ; others are kept. */
    private Optional<MatrixPlaces> places(MatrixOrder order, MatrixScene scene, AllPicture picture) {
        if (order == MatrixOrder.IN_STRENGTH || order == MatrixOrder.OUT_STRENGTH) {
            return MatrixPlaces.of(order, scene, picture.theta());
        }
        Optional<Asked> wanted = Optional.of(new Asked(scene, order));
        if (!wanted.equals(asked)) {
            asked = wanted;
            found = MatrixPlaces.of(order, scene, picture.theta());
        }
        return found;
    }

    /** So that bars do not change their scale as λ moves. */
    private StripScale scale(MatrixScene scene) {
        if (scale == null || !scene.equals(strengthsOf)) {
            strengthsOf = scene;
            scale = StripScale.of(scene.solved()
                    .paths()
                    .at(new LambdaSetting.Nonzeros(
                            scene.solved().paths().depth().maxNonzeros())));
        }
        return scale;
    }

    /** What filters leave of a picture. */
    static KeptEdges kept(AllPicture picture, ExplorerState state) {
        return KeptEdges.of(
                picture.theta(),
                state.look().edges().filter(),
                state.look().atlas().filter(),
                state.pins().columns(),
                EdgeFacts.of(picture.theta(), state.look().atlas().filter()));
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
