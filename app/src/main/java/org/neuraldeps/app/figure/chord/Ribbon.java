package org.neuraldeps.app.figure.chord;

import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.several.Beziers;

/**
 * The shape of a chord: from its whole piece of the base's segment, bent towards the centre, into a point at the target's.
 *
 * @param disc where the circle is
 * @param chord between which pieces
 */
record Ribbon(Disc disc, Chord chord) {

    private static final int PIECES = 18;
    private static final double LONGEST_POINT = 7;

    /** The outline: along the circle at the base, to the target, its point, and back. */
    Points outline() {
        Span base = chord.atBase();
        Span target = chord.atTarget();
        int along = Disc.pieces(base);
        Points there = curve(base.to(), target.from());
        Points back = curve(base.from(), target.to());
        int size = along - 1 + 2 * there.size() + 1;
        double[] xs = new double[size];
        double[] ys = new double[size];
        int next = 0;
        for (int i = 1; i < along; i++) {
            double degrees = base.from() + base.length() * i / along;
            xs[next] = disc.x(degrees, disc.radius());
            ys[next++] = disc.y(degrees, disc.radius());
        }
        for (int i = 0; i < there.size(); i++) {
            xs[next] = there.x(i);
            ys[next++] = there.y(i);
        }
        xs[next] = disc.x(target.middle(), disc.radius());
        ys[next++] = disc.y(target.middle(), disc.radius());
        for (int i = back.size() - 1; i >= 0; i--) {
            xs[next] = back.x(i);
            ys[next++] = back.y(i);
        }
        return new Points(xs, ys);
    }

    /** A line along the ribbon, at a part of its width. */
    Points along(double part) {
        Span base = chord.atBase();
        Span target = chord.atTarget();
        return curve(base.from() + part * base.length(), target.to() - part * target.length());
    }

    /** How wide it is at the circle, points. */
    double width() {
        return Math.toRadians(chord.atBase().length()) * disc.radius();
    }

    private Points curve(double atBase, double atTarget) {
        double shoulder = disc.radius() - Math.min(LONGEST_POINT, Math.max(0.02 * disc.radius(), 0.6 * width()));
        double bend = 1 - (0.12 + 0.85 * Math.pow(chord.reach() / 180, 0.6));
        return Beziers.polyline(
                new Points(
                        new double[] {
                            disc.x(atBase, disc.radius()),
                            disc.x(atBase, bend * disc.radius()),
                            disc.x(atTarget, bend * disc.radius()),
                            disc.x(atTarget, shoulder)
                        },
                        new double[] {
                            disc.y(atBase, disc.radius()),
                            disc.y(atBase, bend * disc.radius()),
                            disc.y(atTarget, bend * disc.radius()),
                            disc.y(atTarget, shoulder)
                        }),
                PIECES);
    }
}
