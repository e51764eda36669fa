package org.neuraldeps.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Paints tapered curves as filled shapes, one for each, which a drawing program can take apart. */
final class StrandsPainter {

    private StrandsPainter() {}

    static void paint(Mark.Strands strands, Graphics2D g) {
        Shape before = g.getClip();
        Box frame = strands.frame();
        g.clip(new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height()));
        TaperOutline outline = new TaperOutline();
        Tapers tapers = strands.tapers();
        for (int i = 0; i < tapers.size(); i++) {
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            outline.trace(tapers, i, (xs, ys, count) -> add(xs, ys, count, path));
            g.setColor(new Color(tapers.rgb(i)));
            g.fill(path);
        }
        g.setClip(before);
    }

    private static void add(double[] xs, double[] ys, int count, Path2D path) {
        path.moveTo(xs[0], ys[0]);
        for (int corner = 1; corner < count; corner++) {
            path.lineTo(xs[corner], ys[corner]);
        }
        path.closePath();
    }
}
