package org.neuraldeps.app.figure.error;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.plot.LambdaLine;
import org.neuraldeps.app.figure.plot.PathPlane;
import org.neuraldeps.solver.covlasso.Solution;

/**
 * The words beside the λ line, where they keep clear of the curve, which falls to the right: right of the line just above
 * the dot, left of it under the upper bound, else below the dot or at the bottom of the plot. Fewer words rather than a
 * worse place.
 */
final class ErrorWords {

    /** From the dot to the middle of the words, in their height. */
    private static final double AWAY = 0.85;

    private final PathPlane plane;
    private final LambdaLine line;
    private final double dot;
    private final List<String> variants;

    ErrorWords(PathPlane plane, LambdaLine line, Solution solution) {
        this.plane = plane;
        this.line = line;
        this.dot = plane.upwards().at(solution.relativeError());
        String error = Captions.error(solution);
        String ratio = Captions.ratio(solution);
        this.variants = List.of(Captions.of(solution), ratio + ",  " + error, error);
    }

    void draw(Sheet sheet) {
        if (plane.path().lambdaMax() == 0) {
            // Nothing is drawn but a note in the upper part.
            line.name(sheet, variants, bottom(line.box(variants)));
            return;
        }
        List<ToDoubleFunction<Box>> heights = List.of(
                words -> words.x() > line.x() ? Math.max(top(words), dot - AWAY * words.height()) : top(words),
                words -> Math.min(bottom(words), dot + AWAY * words.height()),
                this::bottom);
        for (ToDoubleFunction<Box> height : heights) {
            for (String words : variants) {
                Box box = line.box(List.of(words));
                if (isFree(box, height.applyAsDouble(box))) {
                    line.name(sheet, List.of(words), height.applyAsDouble(box));
                    return;
                }
            }
        }
        List<String> fewest = variants.subList(variants.size() - 1, variants.size());
        line.name(sheet, fewest, bottom(line.box(fewest)));
    }

    /** Whether words in the middle of this height fit between the axes and lie wholly above or below the curve. */
    private boolean isFree(Box words, double y) {
        boolean above = curveAt(words.x()) > y + words.height() / 2;
        boolean below = curveAt(words.right()) < y - words.height() / 2;
        boolean inFrame = y - words.height() / 2 >= plane.area().y()
                && y + words.height() / 2 <= plane.area().bottom();
        return (above || below) && inFrame && words.width() < plane.area().width() - 4;
    }

    /** Right under the upper bound, or under the frame where that is lower. */
    private double top(Box words) {
        return Math.max(plane.area().y(), plane.upwards().at(1)) + 0.6 * words.height();
    }

    /** Right above the axis. */
    private double bottom(Box words) {
        return plane.area().bottom() - 0.6 * words.height();
    }

    private double curveAt(double x) {
        double lambda = plane.across().lambdaAt(x);
        return plane.upwards().at(plane.path().at(lambda).relativeError());
    }
}
