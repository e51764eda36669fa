package org.neuraldeps.app.figure.plot;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.neuraldeps.app.figure.Points;

/** Lines without the corners that lie closer to the rest than a tolerance (Douglas and Peucker). */
public final class LineSimplification {

    private LineSimplification() {}

    /** The same line with fewer corners; its ends stay. */
    public static Points of(Points line, double tolerance) {
        BitSet kept = new BitSet(line.size());
        kept.set(0);
        kept.set(line.size() - 1);
        Deque<int[]> parts = new ArrayDeque<>();
        parts.push(new int[] {0, line.size() - 1});
        while (!parts.isEmpty()) {
            int[] part = parts.pop();
            int farthest = farthest(line, part[0], part[1], tolerance);
            if (farthest > 0) {
                kept.set(farthest);
                parts.push(new int[] {part[0], farthest});
                parts.push(new int[] {farthest, part[1]});
            }
        }
        int[] corners = kept.stream().toArray();
        double[] xs = new double[corners.length];
        double[] ys = new double[corners.length];
        for (int i = 0; i < corners.length; i++) {
            xs[i] = line.x(corners[i]);
            ys[i] = line.y(corners[i]);
        }
        return new Points(xs, ys);
    }

    /** The corner farthest from the chord, or -1 if all are within the tolerance. */
    private static int farthest(Points line, int from, int to, double tolerance) {
        double dx = line.x(to) - line.x(from);
        double dy = line.y(to) - line.y(from);
        double squared = dx * dx + dy * dy;
        int farthest = -1;
        double most = tolerance * tolerance;
        for (int i = from + 1; i < to; i++) {
            double px = line.x(i) - line.x(from);
            double py = line.y(i) - line.y(from);
            // A corner beyond an end of the chord is as far as that end: a line that turns back must keep its turn.
            double part = squared == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
            double asideX = px - part * dx;
            double asideY = py - part * dy;
            double distance = asideX * asideX + asideY * asideY;
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }
}
