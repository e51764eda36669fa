package org.neuraldeps.app.view.measures;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.neuraldeps.app.figure.numbers.CommonLambda;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.MeasureAxis;
import org.neuraldeps.ui.Messages;

/**
 * A measure along λ, and where on it the window is. Not to be modified.
 *
 * @param axis where it was measured
 * @param values there
 * @param common the λ/λ_max or k of the window
 * @param value the measure at it
 */
record DrawnCurve(MeasureAxis axis, double[] values, LambdaSetting common, double value) {

    double[] positions() {
        return axis.positions();
    }

    double here() {
        return axis.position(common);
    }

    /** Never below the value at the λ of the window, which may lie between two places. */
    double largest() {
        return Math.max(value, Arrays.stream(values).max().orElse(0));
    }

    /** What it shows: "2.31 at k = 5; 0.5 at k = 1, 4 at k = 50, at most 4.2 at k = 41". */
    String words(DoubleFunction<String> number) {
        int last = values.length - 1;
        int top = 0;
        for (int i = 1; i < values.length; i++) {
            top = values[i] > values[top] ? i : top;
        }
        return Messages.text(
                "measures.curve.said",
                at(value, common, number),
                at(values[0], axis.places().get(0), number),
                at(values[last], axis.places().get(last), number),
                at(values[top], axis.places().get(top), number));
    }

    private static String at(double value, LambdaSetting place, DoubleFunction<String> number) {
        return Messages.text("measures.curve.at", number.apply(value), new CommonLambda(place).words());
    }
}
