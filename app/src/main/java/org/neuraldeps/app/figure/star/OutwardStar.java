package org.neuraldeps.app.figure.star;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Anchor;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;

/** A star of many spokes: names and numbers run outwards; long ones stand in two lines and get twice the angle. */
final class OutwardStar {

    private final StarSpokes spokes;
    private final double size;
    private final List<List<String>> names;
    private final double[] angles;
    private final double radius;
    private final int rows;

    OutwardStar(StarSpokes spokes) {
        this.spokes = spokes;
        this.size = spokes.letters();
        this.names = IntStream.range(0, spokes.size())
                .mapToObj(i -> Words.wrap(spokes.labelAndNumber(i), size, 13 * size))
                .toList();
        this.rows = names.stream().mapToInt(List::size).sum();
        this.angles = new double[spokes.size()];
        double before = 0;
        double r = Double.POSITIVE_INFINITY;
        for (int i = 0; i < angles.length; i++) {
            int lines = names.get(i).size();
            angles[i] = 2 * Math.PI * (before + (lines - names.get(0).size()) / 2.0) / rows - Math.PI / 2;
            before += lines;
            r = Math.min(r, toEdge(angles[i], lines) - Words.width(names.get(i), size) - spokes.clearance(1.1 * size));
        }
        this.radius = r;
    }

    int size() {
        return spokes.size();
    }

    /** Whether the names keep clear of each other and of the target. */
    boolean fits() {
        Box box = spokes.centre().box();
        boolean clear = radius > Math.hypot(box.width(), box.height()) / 2;
        return clear && 2 * Math.PI * radius >= rows * size * FigureFont.LINE;
    }

    void draw(Sheet sheet) {
        for (int i = 0; i < angles.length; i++) {
            spokes.spoke(sheet, i, x(i, radius), y(i, radius));
        }
        for (int i = 0; i < angles.length; i++) {
            name(sheet, i);
        }
    }

    private void name(Sheet sheet, int i) {
        boolean flip = Math.cos(angles[i]) < -1e-9;
        double degrees = Math.toDegrees(angles[i]) + (flip ? 180 : 0);
        double line = size * FigureFont.LINE;
        List<String> lines = names.get(i);
        for (int row = 0; row < lines.size(); row++) {
            double down = (row - (lines.size() - 1) / 2.0) * line;
            double x = x(i, radius + gap()) - down * Math.sin(Math.toRadians(degrees));
            double y = y(i, radius + gap()) + down * Math.cos(Math.toRadians(degrees));
            spokes.name(sheet, i, lines.get(row), new TextPosition(x, y, degrees, flip ? Anchor.END : Anchor.START));
        }
    }

    /** From the end of a spoke to its name. */
    private double gap() {
        return spokes.clearance(size);
    }

    /** From the centre to the edge of the room, for a label of some lines that runs in this direction. */
    private double toEdge(double angle, int lines) {
        double half = lines * size * FigureFont.LINE / 2;
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        Box room = spokes.centre().room();
        return Math.min(
                (room.width() / 2 - half * sin) / Math.max(cos, 1e-9),
                (room.height() / 2 - half * cos) / Math.max(sin, 1e-9));
    }

    private double x(int i, double r) {
        return spokes.centre().x() + r * Math.cos(angles[i]);
    }

    private double y(int i, double r) {
        return spokes.centre().y() + r * Math.sin(angles[i]);
    }
}
