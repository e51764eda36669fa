package org.neuraldeps.app.figure.kind;

import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.plot.PlotView;

/**
 * A figure along a path of which everything is laid out that λ does not move. Immutable.
 *
 * @param <F> itself
 */
public interface AlongPath<F extends AlongPath<F>> {

    /** The same with an axis that reaches down to a λ, logit²; itself where it does. */
    F reaching(double lambda);

    /** The figure at a λ, logit², with what is lit. */
    Figure at(double lambda, Highlight highlight);

    /** The λ, logit², of a place across, points from the left; left and right of the plot its ends are meant. */
    double lambdaAt(double x);

    /** The plot at a λ, as somebody can move it. */
    PlotView plot(double lambda);
}
