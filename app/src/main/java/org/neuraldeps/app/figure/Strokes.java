package org.neuraldeps.app.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;

/** Pens as Java2D strokes. */
final class Strokes {

    private static final float MITER = 4f;

    private Strokes() {}

    static Stroke of(Pen pen) {
        float[] pattern = pen.dash().pattern(pen.width());
        float width = (float) pen.width();
        return pattern.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER, pattern, 0f);
    }
}
