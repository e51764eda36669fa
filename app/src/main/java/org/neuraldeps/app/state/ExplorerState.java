package org.neuraldeps.app.state;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neuraldeps.app.figure.plot.PathAxis;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.RadialChoice;

/**
 * What is shown, completely: the same state on the same data gives the same pictures. What the pointer is over is not
 * part of it. Immutable.
 *
 * @param source where the data come from
 * @param target i, the category that is predicted
 * @param lambda how λ was set; it keeps its meaning when the target changes
 * @param radial bases and targets of the radial figure; empty for the standard choice
 * @param pinned categories that stay lit up
 * @param pathAxis horizontal axis of the coefficient paths
 * @param figure the figure in the middle
 * @param coefficients what the coefficient table lists
 */
public record ExplorerState(
        DatasetSource source,
        int target,
        LambdaSetting lambda,
        Optional<RadialChoice> radial,
        SortedSet<Integer> pinned,
        PathAxis pathAxis,
        MainFigure figure,
        CoefficientKind coefficients) {

    public ExplorerState {
        Objects.requireNonNull(source);
        Objects.requireNonNull(lambda);
        Objects.requireNonNull(radial);
        Objects.requireNonNull(pathAxis);
        Objects.requireNonNull(figure);
        Objects.requireNonNull(coefficients);
        pinned = Collections.unmodifiableSortedSet(new TreeSet<>(pinned));
    }

    /** The first look at a target: the standard radial choice, nothing pinned. */
    public static ExplorerState first(DatasetSource source, int target, LambdaSetting lambda) {
        return new ExplorerState(
                source,
                target,
                lambda,
                Optional.empty(),
                new TreeSet<>(),
                PathAxis.LOG_LAMBDA,
                MainFigure.STAR,
                CoefficientKind.LASSO);
    }

    /** The same with another source. */
    public ExplorerState withSource(DatasetSource other) {
        return new ExplorerState(other, target, lambda, radial, pinned, pathAxis, figure, coefficients);
    }

    /** The same with another target. */
    public ExplorerState withTarget(int other) {
        return new ExplorerState(source, other, lambda, radial, pinned, pathAxis, figure, coefficients);
    }

    /** The same with another λ. */
    public ExplorerState withLambda(LambdaSetting other) {
        return new ExplorerState(source, target, other, radial, pinned, pathAxis, figure, coefficients);
    }

    /** The same with another choice for the radial figure. */
    public ExplorerState withRadial(Optional<RadialChoice> other) {
        return new ExplorerState(source, target, lambda, other, pinned, pathAxis, figure, coefficients);
    }

    /** The same with a category pinned, or not pinned any more if it was. */
    public ExplorerState withPinToggled(int category) {
        SortedSet<Integer> toggled = new TreeSet<>(pinned);
        if (!toggled.remove(category)) {
            toggled.add(category);
        }
        return new ExplorerState(source, target, lambda, radial, toggled, pathAxis, figure, coefficients);
    }

    /** The same with nothing pinned. */
    public ExplorerState withoutPins() {
        return new ExplorerState(source, target, lambda, radial, new TreeSet<>(), pathAxis, figure, coefficients);
    }

    /** The same with another axis for the paths. */
    public ExplorerState withPathAxis(PathAxis other) {
        return new ExplorerState(source, target, lambda, radial, pinned, other, figure, coefficients);
    }

    /** The same with another figure in the middle. */
    public ExplorerState withFigure(MainFigure other) {
        return new ExplorerState(source, target, lambda, radial, pinned, pathAxis, other, coefficients);
    }

    /** The same with other coefficients in the table. */
    public ExplorerState withCoefficients(CoefficientKind other) {
        return new ExplorerState(source, target, lambda, radial, pinned, pathAxis, figure, other);
    }
}
