package org.neuraldeps.app.figure.several;

import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.solver.graph.RadialLayout;

/** Whether anything of a figure is lit: then the rest is dimmed. Pins of categories elsewhere must not dim it. */
public final class Lighting {

    /** How much of its colour is left of what is not lit. */
    public static final double DIMMED = 0.22;

    private Lighting() {}

    /** Whether a base or a target of the layout is lit. */
    public static boolean isOn(RadialLayout layout, Highlight highlight) {
        return layout.targets().keySet().stream().anyMatch(highlight::shows)
                || layout.bases().keySet().stream().anyMatch(highlight::shows);
    }
}
