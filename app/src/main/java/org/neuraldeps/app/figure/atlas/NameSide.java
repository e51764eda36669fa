package org.neuraldeps.app.figure.atlas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.neuraldeps.app.figure.Anchor;

/** On which side of its dot a name stands; the order in which they are tried. */
enum NameSide {
    RIGHT(Anchor.START, 1, 0),
    LEFT(Anchor.END, -1, 0),
    ABOVE(Anchor.MIDDLE, 0, -1),
    BELOW(Anchor.MIDDLE, 0, 1);

    private final Anchor anchor;
    private final int across;
    private final int down;

    NameSide(Anchor anchor, int across, int down) {
        this.anchor = anchor;
        this.across = across;
        this.down = down;
    }

    /** All of them, beginning with this one. */
    List<NameSide> first() {
        List<NameSide> sides = new ArrayList<>(List.of(values()));
        Collections.rotate(sides, -sides.indexOf(this));
        return sides;
    }

    /** What of the words is at {@link #x}. */
    Anchor anchor() {
        return anchor;
    }

    /** Where the words are held, from the dot, points. */
    double x(double clearance) {
        return across * clearance;
    }

    /** Where the middle of their line is, from the dot, points. */
    double y(double clearance, double height) {
        return down * (clearance + height / 2);
    }
}
