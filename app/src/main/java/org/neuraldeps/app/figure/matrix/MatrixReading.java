package org.neuraldeps.app.figure.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.SparseTheta;

/** Reads a cell of the matrix; where cells are too small to be pointed at, the nearest dependency that is drawn. */
final class MatrixReading {

    /** How near to the middle of a cell it is meant, points. */
    private static final double REACH = 4;

    private final OpenedDataset data;
    private final MatrixOrders orders;
    private final LayeredEdges kept;
    private final MatrixView view;
    private final Map<EdgeLayer, boolean[]> isDrawn = new EnumMap<>(EdgeLayer.class);

    MatrixReading(OpenedDataset data, MatrixOrders orders, LayeredEdges kept, MatrixView view) {
        this.data = data;
        this.orders = orders;
        this.kept = kept;
        this.view = view;
    }

    private record Pair(int target, int predictor) {}

    /** What lies at a place of the matrix. */
    HitRegion at(double x, double y) {
        int row = view.row(y);
        Pair pointed = new Pair(orders.rows().order()[row], orders.columns().order()[view.column(x)]);
        if (!drawn(pointed).isEmpty()) {
            return of(pointed);
        }
        return nearest(x, y, row)
                .map(this::of)
                .orElseGet(() -> HitRegion.ofMany(
                        new HitShape.Disc(x, y, 0),
                        MatrixWords.empty(categories(), pointed.predictor(), pointed.target())));
    }

    private Categories categories() {
        return data.dataset().categories();
    }

    private HitRegion of(Pair pair) {
        double x = view.x(orders.columns().places()[pair.predictor()]);
        double y = view.y(orders.rows().places()[pair.target()]);
        return new HitRegion(
                        pair.predictor(),
                        HitRegion.Role.PAIR,
                        new HitShape.Grid(new Box(x, y, view.width(), view.height()), 1, 1, (r, c) -> null),
                        () -> MatrixWords.cell(
                                categories(),
                                pair.predictor(),
                                pair.target(),
                                drawn(pair),
                                data.request().names()))
                .predicting(pair.target());
    }

    /** The dependencies between two categories that are drawn. */
    private Map<EdgeLayer, CellValue> drawn(Pair pair) {
        Map<EdgeLayer, CellValue> values = new EnumMap<>(EdgeLayer.class);
        kept.layers().forEach((layer, edges) -> {
            int edge = edges.theta().edge(pair.target(), pair.predictor());
            if (edge >= 0 && isDrawn(layer)[edge]) {
                values.put(layer, new CellValue(edges.theta().value(edge), edges.frequency(edge)));
            }
        });
        return values;
    }

    /** The nearest pair within reach between which something is drawn. */
    private Optional<Pair> nearest(double x, double y, int row) {
        int around = (int) Math.ceil(REACH / view.height());
        Optional<Pair> nearest = Optional.empty();
        double least = REACH;
        for (int near = Math.max(0, row - around); near <= Math.min(view.n() - 1, row + around); near++) {
            double dy = view.y(near + 0.5) - y;
            for (Pair pair : drawnOf(orders.rows().order()[near])) {
                double dx = view.x(orders.columns().places()[pair.predictor()] + 0.5) - x;
                if (Math.hypot(dx, dy) < least) {
                    least = Math.hypot(dx, dy);
                    nearest = Optional.of(pair);
                }
            }
        }
        return nearest;
    }

    private List<Pair> drawnOf(int target) {
        List<Pair> pairs = new ArrayList<>();
        kept.layers().forEach((layer, edges) -> {
            SparseTheta theta = edges.theta();
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                if (isDrawn(layer)[edge]) {
                    pairs.add(new Pair(target, theta.predictor(edge)));
                }
            }
        });
        return pairs;
    }

    /** Found when somebody first points: a figure is made for every λ. */
    private boolean[] isDrawn(EdgeLayer layer) {
        return isDrawn.computeIfAbsent(layer, missing -> {
            KeptEdges edges = kept.layers().get(layer);
            boolean[] drawn = new boolean[edges.theta().edges()];
            for (int i = 0; i < edges.size(); i++) {
                drawn[edges.edge(i)] = true;
            }
            return drawn;
        });
    }
}
