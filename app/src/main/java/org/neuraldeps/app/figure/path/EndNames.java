package org.neuraldeps.app.figure.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.app.figure.plot.EndLabels;
import org.neuraldeps.app.figure.plot.Scale;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;

/**
 * The names of the strongest curves, right of the plot, each as near to the end of its curve as the others allow. Names
 * are cut where the page is narrow, and left out where not even a few letters have room beside the plot.
 */
final class EndNames {

    /** Room between the right axis and the names, for the leader lines, points. */
    private static final double LEADER = 16;

    /** Room for a mark before a name, and its radius, points. */
    private static final double MARK = 9;

    private static final double RADIUS = 3;

    /** The part of a narrow page's width that a name may take, and the letters that make a name. */
    private static final double NARROW = 0.26;

    private static final double LEAST = 4;

    private final Categories categories;
    private final List<Coefficient> named;
    private final TruthMarks truth;
    private final FigureStyle style;
    private final double leader;
    private final double size;
    private final double longest;
    private final Map<Integer, TextPosition> positions = new HashMap<>();

    /**
     * @param named strongest first
     * @param truth what is marked at the right end
     * @param free what the page is wider than the least plot, points
     */
    EndNames(Categories categories, List<Coefficient> named, TruthMarks truth, FigureStyle style, double free) {
        this.categories = categories;
        this.named = named;
        this.truth = truth;
        this.style = style;
        this.leader = LEADER + (truth.areKnown() ? MARK : 0);
        this.size = 0.92 * style.fontSize();
        double room = free - leader - style.fontSize();
        this.longest = style.isNarrow() ? Math.min(room, NARROW * style.width()) : room;
    }

    /** From the right axis to the edge of the page. */
    double width() {
        if (!areShown()) {
            return 1.5 * style.fontSize();
        }
        double widest = 0;
        for (Coefficient c : named) {
            widest = Math.max(widest, FigureFont.width(words(c), size, false));
        }
        return widest + leader + style.fontSize();
    }

    /** Draws them in the colours of their curves, with lines that lead there. */
    void draw(Sheet sheet, Box area, Scale upwards, Map<Integer, Pen> pens) {
        if (!areShown()) {
            return;
        }
        double[] wishes = named.stream().mapToDouble(c -> upwards.at(c.value())).toArray();
        double half = size * FigureFont.LINE / 2;
        double[] places = EndLabels.spread(wishes, 2 * half, area.y() + half, area.bottom() - half);
        for (int i = 0; i < named.size(); i++) {
            Pen pen = new Pen(pens.get(named.get(i).category()).color(), 0.7, Dash.SOLID);
            double x = area.right();
            sheet.keep(new Mark.Line(x, wishes[i], x + 4, wishes[i], pen));
            sheet.keep(new Mark.Line(x + 4, wishes[i], x + LEADER - 3, places[i], pen));
            mark(sheet, named.get(i), x + LEADER + RADIUS - 1, places[i]);
            name(sheet, named.get(i), TextPosition.from(x + leader, places[i]), Lettering.plain(size, pen.color()));
        }
    }

    private void mark(Sheet sheet, Coefficient c, double x, double y) {
        truth.of(c.category())
                .map(mark -> mark.at(x, y, RADIUS, style.palette()))
                .ifPresent(sheet::keep);
    }

    /** Where a category's name stands. */
    Optional<TextPosition> of(int category) {
        return Optional.ofNullable(positions.get(category));
    }

    /** Size of the letters. */
    double letters() {
        return size;
    }

    private void name(Sheet sheet, Coefficient c, TextPosition position, Lettering letters) {
        positions.put(c.category(), position);
        sheet.keep(new Mark.Text(words(c), position, letters));
        HitShape shape = new HitShape.Label(position, FigureFont.width(words(c), letters), size * FigureFont.LINE);
        sheet.hit(new HitRegion(c.category(), HitRegion.Role.CATEGORY, shape, words(c, truth)));
    }

    private String words(Coefficient c, TruthMarks marks) {
        return categories.label(c.category()) + marks.coefficientLine(c.category());
    }

    private boolean areShown() {
        return !named.isEmpty() && longest >= LEAST * size;
    }

    private String words(Coefficient c) {
        return Words.shortened(categories.label(c.category()), size, longest);
    }
}
