package org.neuraldeps.app.graph;

import org.neuraldeps.app.state.Keyed;

/** Which dependencies a graph has. */
public enum GraphScope implements Keyed {
    /** Those of several targets on common bases, as the radial figure draws them. */
    SEVERAL("several", 0),
    /** Those of one target. */
    ONE_STEP("one-step", 1),
    /** Those of one target, and those of what predicts it. */
    TWO_STEPS("two-steps", 2),
    /** Those of every category. */
    ALL("all", 0);

    private final String key;
    private final int steps;

    GraphScope(String key, int steps) {
        this.key = key;
        this.steps = steps;
    }

    @Override
    public String key() {
        return key;
    }

    /** How many steps it goes from one target against the edges; 0 where it does not begin at one. */
    public int steps() {
        return steps;
    }
}
