package org.neuraldeps.app.state;

import java.util.Arrays;
import java.util.function.Function;

/**
 * What a step from one state to the next is called. A step may change several things; it is called after the first of these
 * that differs, in the order in which states are nested: what opens data comes before what solves, interpolates, draws and
 * lights up.
 */
public enum StateChange implements Keyed {
    /** Other data. */
    DATA("data", ExplorerState::data),
    /** Another target. */
    TARGET("target", state -> state.problem().target()),
    /** Other bases and targets in the figures of several. */
    SEVERAL("several", state -> state.problem().several()),
    /** Another focus. */
    FOCUS("focus", state -> state.problem().focus()),
    /** Which categories may predict. */
    PREDICTORS("predictors", state -> state.problem().predictors()),
    /** Another gauge. */
    GAUGE("gauge", state -> state.problem().gauge()),
    /** Something else about what is solved. */
    PROBLEM("problem", ExplorerState::problem),
    /** Another λ. */
    LAMBDA("lambda", ExplorerState::lambda),
    /** Another kind of figure in a pane. */
    FIGURE("figure", state -> state.look().shown()),
    /** Another axis along the path. */
    AXIS("axis", state -> state.look().pathAxis()),
    /** Other coefficients in the table. */
    COEFFICIENTS("coefficients", state -> state.look().coefficients()),
    /** Another part of a plot. */
    EXTENT("extent", state -> state.look().extents()),
    /** Other dependencies in the figures of several targets. */
    EDGES("edges", state -> state.look().edges().filter()),
    /** Other scales that the figures of several targets are locked at. */
    SCALES("scales", state -> state.look().edges().locked()),
    /** Other pictures of all categories. */
    ATLAS("atlas", state -> state.look().atlas()),
    /** Stability told in another way. */
    STABILITY("stability", state -> state.look().stability()),
    /** Another ε and δ to ask about. */
    DEFINITION1("definition1", state -> state.look().asked()),
    /** Another cross-validation. */
    FOLDING("folding", state -> state.look().folding()),
    /** Something else about how it is shown. */
    LOOK("look", ExplorerState::look),
    /** Other categories are lit. */
    PINS("pins", ExplorerState::pins),
    /** Nothing that has a name. */
    OTHER("other", state -> state);

    private final String key;
    // A function that holds nothing; its type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<ExplorerState, Object> part;

    StateChange(String key, Function<ExplorerState, Object> part) {
        this.key = key;
        this.part = part;
    }

    /** What a step is called; it is called the same there and back. */
    public static StateChange between(ExplorerState one, ExplorerState other) {
        return Arrays.stream(values())
                .filter(change -> !change.part.apply(one).equals(change.part.apply(other)))
                .findFirst()
                .orElse(OTHER);
    }

    @Override
    public String key() {
        return key;
    }
}
