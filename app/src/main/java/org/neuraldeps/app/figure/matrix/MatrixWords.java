package org.neuraldeps.app.figure.matrix;

import java.util.List;
import java.util.Map;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.ui.NumberText;

/** What is said below a matrix and where the pointer is. */
final class MatrixWords {

    private MatrixWords() {}

    /** What the figure is of. */
    static String title(AllPicture picture, LayeredEdges kept) {
        DataRequest request = picture.solved().data().request();
        boolean isWithinTwo = !kept.layers().containsKey(EdgeLayer.SOLVED);
        String data = isWithinTwo
                ? request.names().predicting() + " and " + request.names().predicted()
                : request.displayName();
        return data + ", " + AllWords.asked(picture) + ", " + kept.all() + " dependencies";
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

    /** The dependencies of a cell, and which of two networks each is of. */
    static String cell(
            Categories categories, int predictor, int target, Map<EdgeLayer, CellValue> values, Networks names) {
        StringBuilder words = new StringBuilder();
        String pair = categories.label(predictor) + " → " + categories.label(target);
        values.forEach((layer, cell) -> {
            double value = cell.theta();
            String which = AllWords.layer(layer, names);
            words.append(words.isEmpty() ? "" : "\n")
                    .append(words.isEmpty() ? Captions.tooltip(pair, value) : "θ = " + NumberText.brief(value, 4))
                    .append(which.isEmpty() ? "" : ",  " + which)
                    .append(AllWords.selected(cell.frequency()));
        });
        return words.toString();
    }

    /** A cell without one. */
    static String empty(Categories categories, int predictor, int target) {
        return predictor == target
                ? categories.label(target)
                : categories.label(predictor) + " → " + categories.label(target) + "\nθ = 0";
    }

    /** A row. */
    static String target(Categories categories, LayeredEdges kept, int category, double strength) {
        return categories.label(category) + "\npredicted by " + kept.predictors(category) + ", Σ|θ| = "
                + NumberText.brief(strength, 3);
    }

    /** A column. */
    static String predictor(Categories categories, LayeredEdges kept, int category, double strength) {
        return categories.label(category) + "\npredicts " + kept.predicts(category) + ", Σ|θ| = "
                + NumberText.brief(strength, 3);
    }
}
