package org.neuraldeps.app.state;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;

/**
 * What is shown, completely: the same state on the same data gives the same pictures, in the window, from the command line
 * and from a file. Nested by what a change means. What the pointer is over is not part of it. Immutable.
 *
 * @param data what was asked for; a change opens files
 * @param problem what is solved; a change walks a path
 * @param lambda how λ was set; a change interpolates. It keeps its meaning when the target changes
 * @param look how it is shown; a change draws
 * @param pins what is lit; a change lights up
 */
public record ExplorerState(DataRequest data, Problem problem, LambdaSetting lambda, Look look, Pins pins) {

    public ExplorerState {
        Objects.requireNonNull(data);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(lambda);
        Objects.requireNonNull(look);
        Objects.requireNonNull(pins);
    }

    /** The first look at a target: the standard choice of several, nothing pinned. */
    public static ExplorerState first(DataRequest data, CategoryRef target, LambdaSetting lambda) {
        return new ExplorerState(data, new Problem(target, Optional.empty()), lambda, Look.first(), Pins.NONE);
    }

    /** i, the column of the target. */
    public int target() {
        return problem.target().index();
    }

    /** The same on the same data, found at another place. */
    public ExplorerState at(DataRequest place) {
        return new ExplorerState(place, problem, lambda, look, pins);
    }

    /** The same on other data; plots whose ranges are not locked are shown whole. */
    public ExplorerState on(DataRequest other) {
        return new ExplorerState(other, problem, lambda, look.atAnotherTarget(), pins);
    }

    /** The same for another target; plots whose ranges are not locked are shown whole. */
    public ExplorerState withTarget(CategoryRef other) {
        Look looked = other.equals(problem.target()) ? look : look.atAnotherTarget();
        return new ExplorerState(data, problem.of(other), lambda, looked, pins);
    }

    /** The same with other bases and targets in the figures of several targets. */
    public ExplorerState withSeveral(Optional<Several> other) {
        return new ExplorerState(data, problem.among(other), lambda, look, pins);
    }

    /** The same under another focus. */
    public ExplorerState withFocus(Focus other) {
        return new ExplorerState(data, problem.under(other), lambda, look, pins);
    }

    /** The same from other predictors. */
    public ExplorerState withPredictors(Predictors other) {
        return new ExplorerState(data, problem.from(other), lambda, look, pins);
    }

    /** The same in another gauge. */
    public ExplorerState withGauge(Gauge other) {
        return new ExplorerState(data, problem.in(other), lambda, look, pins);
    }

    /** The same with another λ. */
    public ExplorerState withLambda(LambdaSetting other) {
        return new ExplorerState(data, problem, other, look, pins);
    }

    /** The same with another look. */
    public ExplorerState looking(Look other) {
        return new ExplorerState(data, problem, lambda, other, pins);
    }

    /** The same with a category pinned, or not pinned any more if it was. */
    public ExplorerState withPinToggled(CategoryRef category) {
        return new ExplorerState(data, problem, lambda, look, pins.toggled(category));
    }

    /** The same with nothing pinned. */
    public ExplorerState withoutPins() {
        return new ExplorerState(data, problem, lambda, look, Pins.NONE);
    }

    /**
     * The same state for data whose columns may stand in another order: every category is found again by its name.
     *
     * @throws org.neuraldeps.solver.data.DataException if one of them is not there
     */
    public ExplorerState in(Categories categories) {
        Problem found = new Problem(
                problem.target().in(categories),
                problem.several().map(several -> several.map(category -> category.in(categories))),
                problem.focus(),
                problem.predictors().map(category -> category.in(categories)),
                problem.gauge());
        Pins lit = new Pins(pins.categories().stream()
                .map(category -> category.in(categories))
                .collect(Collectors.toCollection(TreeSet::new)));
        return new ExplorerState(data, found, lambda, look, lit);
    }

    /** Whether every category of it stands in the same column of these data, under the same name. */
    public boolean isIn(Categories categories) {
        return Stream.of(
                        Stream.of(problem.target()),
                        problem.several().stream().flatMap(several -> several.all().stream()),
                        problem.predictors().leftOut().stream(),
                        pins.categories().stream())
                .flatMap(refs -> refs)
                .allMatch(category -> category.isIn(categories));
    }
}
