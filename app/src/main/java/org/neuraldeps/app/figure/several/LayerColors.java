package org.neuraldeps.app.figure.several;

import java.awt.Color;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.state.EdgeLayer;

/** The colours that tell the dependencies of two networks apart. */
public final class LayerColors {

    private LayerColors() {}

    /** What is in both networks is as dark as letters, what is in one alone has a colour. */
    public static Color of(Palette palette, EdgeLayer layer) {
        return switch (layer) {
            case SOLVED -> palette.accent();
            case SHARED -> palette.ink();
            case HERE -> palette.positive();
            case THERE -> palette.negative();
        };
    }
}
