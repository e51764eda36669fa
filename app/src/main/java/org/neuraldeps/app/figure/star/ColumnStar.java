package org.neuraldeps.app.figure.star;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;

/**
 * A star for panes too low or too narrow for the others: upright names in a column on either side, clockwise, the spokes
 * fanned between them. The columns bow outwards beside the target; where there is no room beside it they stand above and
 * below. As every name lies farther out than its spoke ends, no spoke crosses a name.
 */
final class ColumnStar {

    /** Least room for a name beside the target, and most room for any name, in letter sizes. */
    private static final double LEAST_NAME = 7;

    private static final double MOST_NAME = 18;

    private final StarSpokes spokes;
    private final double size;
    private final boolean beside;
    private final List<List<String>> names;
    private final double[] xs;
    private final double[] ys;
    private boolean fits = true;

    ColumnStar(StarSpokes spokes) {
        this.spokes = spokes;
        this.size = spokes.letters();
        double half = spokes.centre().room().width() / 2;
        this.beside = half - besideTarget() - gap() >= LEAST_NAME * size;
        double width = Math.min(MOST_NAME * size, half - (beside ? besideTarget() : innermost()) - gap());
        this.names = IntStream.range(0, spokes.size())
                .mapToObj(i -> Words.within(spokes.labelAndNumber(i), size, width))
                .toList();
        this.xs = new double[spokes.size()];
        this.ys = new double[spokes.size()];
        fits = width >= 4 * size;
        int right = (spokes.size() + 1) / 2;
        column(IntStream.range(0, right).toArray());
        column(IntStream.range(right, spokes.size())
                .map(i -> spokes.size() - 1 - (i - right))
                .toArray());
        bow();
    }

    int size() {
        return spokes.size();
    }

    /** Whether the names keep clear of each other, of the target and of the page's edge. */
    boolean fits() {
        return fits;
    }

    void draw(Sheet sheet) {
        for (int i = 0; i < xs.length; i++) {
            spokes.spoke(sheet, i, spokes.centre().x() + side(i) * xs[i], ys[i]);
        }
        for (int i = 0; i < xs.length; i++) {
            name(sheet, i);
        }
    }

    private void name(Sheet sheet, int i) {
        double x = spokes.centre().x() + side(i) * (xs[i] + gap());
        List<String> lines = names.get(i);
        for (int row = 0; row < lines.size(); row++) {
            double y = ys[i] + (row - (lines.size() - 1) / 2.0) * size * FigureFont.LINE;
            spokes.name(sheet, i, lines.get(row), side(i) > 0 ? TextPosition.from(x, y) : TextPosition.upTo(x, y));
        }
    }

    /** Places one side's names, given from the top to the bottom. */
    private void column(int[] rows) {
        Box room = spokes.centre().room();
        Box target = spokes.centre().box().grown(0.3 * size);
        if (beside) {
            stack(rows, room.y(), room.bottom());
            return;
        }
        double total = 0;
        for (int i : rows) {
            total += height(i);
        }
        int above = 0;
        for (double sum = 0; above < rows.length && sum + height(rows[above]) / 2 < total / 2; above++) {
            sum += height(rows[above]);
        }
        above = Math.max(above, Math.min(1, rows.length));
        stack(IntStream.range(0, above).map(r -> rows[r]).toArray(), room.y(), target.y());
        stack(IntStream.range(above, rows.length).map(r -> rows[r]).toArray(), target.bottom(), room.bottom());
    }

    /** One above the other around the middle of a stretch, as loosely as it allows. */
    private void stack(int[] rows, double from, double to) {
        double total = 0;
        for (int i : rows) {
            total += height(i);
        }
        fits &= rows.length == 0 || total <= to - from;
        double loose = Math.max(0, Math.min(1.1 * size, (to - from - total) / Math.max(1, rows.length)));
        double y = (from + to) / 2 - (total + loose * (rows.length - 1)) / 2;
        for (int i : rows) {
            ys[i] = y + height(i) / 2;
            y += height(i) + loose;
        }
    }

    /** The ends of the spokes: on an ellipse as wide as the names leave room for. */
    private void bow() {
        Box room = spokes.centre().room();
        double wide = beside ? 0.9 * room.height() : innermost();
        for (int i = 0; i < xs.length; i++) {
            double longest = room.width() / 2 - gap() - Words.width(names.get(i), size);
            wide = Math.min(wide, longest / bend(i));
        }
        for (int i = 0; i < xs.length; i++) {
            xs[i] = beside ? Math.max(wide * bend(i), least(i)) : innermost();
        }
    }

    /** How far an ellipse a little higher than the room reaches at the height of a name, 1 in the middle. */
    private double bend(int i) {
        double part =
                (ys[i] - spokes.centre().y()) / (0.58 * spokes.centre().room().height());
        return Math.sqrt(Math.max(0.05, 1 - part * part));
    }

    private double least(int i) {
        Box target = spokes.centre().box();
        boolean level = Math.abs(ys[i] - spokes.centre().y()) < (target.height() + height(i)) / 2 + 0.3 * size;
        return level ? besideTarget() : innermost();
    }

    /** The end of the shortest spoke beside the target. */
    private double besideTarget() {
        return spokes.centre().box().width() / 2 + 1.6 * size;
    }

    private double innermost() {
        return 1.2 * size;
    }

    /** From the end of a spoke to its name. */
    private double gap() {
        return spokes.clearance(0.8 * size);
    }

    private double height(int i) {
        return names.get(i).size() * size * FigureFont.LINE;
    }

    private int side(int i) {
        return i < (spokes.size() + 1) / 2 ? 1 : -1;
    }
}
