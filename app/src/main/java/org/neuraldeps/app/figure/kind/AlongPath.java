package org.neuraldeps.app.figure.kind;

import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.plot.PathAcross;
import org.neuraldeps.app.figure.plot.PlotView;

/**
 * A figure along a path of which everything is laid out that λ does not move. Immutable.
 *
 * @param <F> itself
 */
public interface AlongPath<F extends AlongPath<F>> {

    /** The horizontal axis that it is laid out on. */
    PathAcross across();

    /** This. */
    F itself();

    /** The same laid out on the axis that it has when this λ, logit², has to be seen. */
    F laidOutFor(double lambda);

    /**
     * The figure on its axis.
     *
     * @param lambda logit², which the axis reaches for
     */
    Figure drawn(double lambda, Highlight highlight);

    /** The plot at a λ, as somebody can move it. */
    PlotView plot(double lambda);

    /**
     * This layout or, where its axis would end elsewhere if a λ had to be seen, the one that has that axis: what to ask
     * for places, and to keep for the next λ.
     */
    default F reaching(double lambda) {
        return across().reachesFor(lambda) ? itself() : laidOutFor(lambda);
    }

    /**
     * The figure at a λ, with what is lit; its fixed layer is always the same list, unless the axis has to reach farther, see
     * {@link #reaching}.
     *
     * @param lambda logit²; below the end of the path that end is shown
     */
    default Figure at(double lambda, Highlight highlight) {
        return reaching(lambda).drawn(lambda, highlight);
    }

    /** The λ, logit², of a place across, points from the left; left and right of the plot its ends are meant. */
    default double lambdaAt(double x) {
        return across().lambdaAt(x);
    }

    /** Where the line of a λ stands, points from the left; empty where it is not in view. */
    default OptionalDouble lineAt(double lambda) {
        return across().shows(lambda) ? OptionalDouble.of(across().at(lambda)) : OptionalDouble.empty();
    }
}
