package org.neuraldeps.app.figure.matrix;

import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.ui.NumberText;

/** What is said below a matrix and where the pointer is. */
final class MatrixWords {

    private MatrixWords() {}

    /** What the figure is of. */
    static String title(AllPicture picture) {
        return picture.solved().data().request().displayName() + ", " + AllWords.asked(picture) + ", "
                + picture.theta().edges() + " dependencies";
    }

    /** How rows and columns are ordered, in fewer and fewer words. */
    static List<String> orders(AtlasLook look) {
        if (look.rows() == look.columns()) {
            return List.of("Rows and columns " + of(look.rows()), "Rows, columns " + shortly(look.rows()));
        }
        return List.of(
                "Rows " + of(look.rows()) + ";  columns " + of(look.columns()),
                "Rows " + shortly(look.rows()) + ",  columns " + shortly(look.columns()));
    }

    private static String of(MatrixOrder order) {
        return switch (order) {
            case SERIATED -> "seriated by C: related ones beside each other, the same at every λ";
            case COLUMN -> "as in the file";
            case NAME -> "by name";
            case IN_STRENGTH -> "by falling in-strength at this λ";
            case OUT_STRENGTH -> "by falling out-strength at this λ";
            case BRANCH -> "by branch of the hierarchy";
        };
    }

    private static String shortly(MatrixOrder order) {
        return switch (order) {
            case SERIATED -> "seriated by C";
            case COLUMN -> "as in the file";
            case NAME -> "by name";
            case IN_STRENGTH -> "by in-strength";
            case OUT_STRENGTH -> "by out-strength";
            case BRANCH -> "by branch";
        };
    }

    /** A dependency. */
    static String cell(Categories categories, int predictor, int target, double value) {
        return Captions.tooltip(categories.label(predictor) + " → " + categories.label(target), value);
    }

    /** A cell without one. */
    static String empty(Categories categories, int predictor, int target) {
        return predictor == target
                ? categories.label(target)
                : categories.label(predictor) + " → " + categories.label(target) + "\nθ = 0";
    }

    /** A row. */
    static String target(Categories categories, SparseTheta theta, int category, double strength) {
        return categories.label(category) + "\npredicted by " + theta.degree(category) + ", Σ|θ| = "
                + NumberText.brief(strength, 3);
    }

    /** A column. */
    static String predictor(Categories categories, SparseTheta theta, int category, double strength) {
        int predicts = 0;
        for (int edge = 0; edge < theta.edges(); edge++) {
            predicts += theta.predictor(edge) == category ? 1 : 0;
        }
        return categories.label(category) + "\npredicts " + predicts + ", Σ|θ| = " + NumberText.brief(strength, 3);
    }
}
