package org.neuraldeps.app.figure.matrix;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.SparseTheta;

/** Reads a cell of the matrix; where cells are too small to be pointed at, the nearest dependency that is drawn. */
final class MatrixReading {

    /** How near to the middle of a cell it is meant, points. */
    private static final double REACH = 4;

    private final Categories categories;
    private final MatrixOrders orders;
    private final KeptEdges kept;
    private final MatrixView view;
    private boolean[] isDrawn;

    MatrixReading(Categories categories, MatrixOrders orders, KeptEdges kept, MatrixView view) {
        this.categories = categories;
        this.orders = orders;
        this.kept = kept;
        this.view = view;
    }

    /** What lies at a place of the matrix. */
    HitRegion at(double x, double y) {
        SparseTheta theta = kept.theta();
        int row = view.row(y);
        int target = orders.rows().order()[row];
        int predictor = orders.columns().order()[view.column(x)];
        int edge = theta.edge(target, predictor);
        if (edge < 0 || !isDrawn(edge)) {
            edge = nearest(x, y, row);
            if (edge < 0) {
                return HitRegion.ofMany(new HitShape.Disc(x, y, 0), MatrixWords.empty(categories, predictor, target));
            }
            target = theta.target(edge);
            predictor = theta.predictor(edge);
        }
        return of(target, predictor, theta.value(edge));
    }

    private HitRegion of(int target, int predictor, double value) {
        double x = view.x(orders.columns().places()[predictor]);
        double y = view.y(orders.rows().places()[target]);
        return new HitRegion(
                        predictor,
                        HitRegion.Role.PAIR,
                        new HitShape.Grid(new Box(x, y, view.width(), view.height()), 1, 1, (r, c) -> null),
                        () -> MatrixWords.cell(categories, predictor, target, value))
                .predicting(target);
    }

    /** The number of the nearest edge that is drawn within reach; negative where there is none. */
    private int nearest(double x, double y, int row) {
        int around = (int) Math.ceil(REACH / view.height());
        int nearest = -1;
        double least = REACH;
        SparseTheta theta = kept.theta();
        for (int near = Math.max(0, row - around); near <= Math.min(view.n() - 1, row + around); near++) {
            int target = orders.rows().order()[near];
            double dy = view.y(near + 0.5) - y;
            for (int edge = theta.firstEdge(target); edge < theta.firstEdge(target + 1); edge++) {
                double dx = view.x(orders.columns().places()[theta.predictor(edge)] + 0.5) - x;
                double distance = Math.hypot(dx, dy);
                if (distance < least && isDrawn(edge)) {
                    least = distance;
                    nearest = edge;
                }
            }
        }
        return nearest;
    }

    /** Found when somebody first points: a figure is made for every λ. */
    private boolean isDrawn(int edge) {
        if (isDrawn == null) {
            isDrawn = new boolean[kept.theta().edges()];
            for (int i = 0; i < kept.size(); i++) {
                isDrawn[kept.edge(i)] = true;
            }
        }
        return isDrawn[edge];
    }
}
