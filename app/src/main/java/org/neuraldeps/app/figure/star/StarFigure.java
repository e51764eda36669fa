package org.neuraldeps.app.figure.star;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The star of Fig. 2: the target in the centre, the categories that predict it around, clockwise by falling |θ|. The
 * width of a spoke is a hair and, on top of it, a part in proportion to |θ|. Up to {@value #FEW} categories carry their number on the spoke and upright names;
 * more of them are written outwards, or in two columns where a circle would be too small; beyond {@value #MOST}, or what
 * fits, the weakest are counted in words instead of drawn. Where the truth is known, every category carries its mark, and the strongest of what is missed stand behind
 * the others, pale, on a dotted hair and without a number. What too few half-samples select is pale and hollow, or its place stays empty.
 */
public final class StarFigure {

    private static final int FEW = 12;
    private static final int MOST = 48;
    private static final int MOST_MISSED = 8;

    private StarFigure() {}

    /** Draws a solution; cost by the number of non-zeros. */
    public static Figure of(Categories categories, Solution solution, FigureStyle style) {
        return of(categories, solution, TruthMarks.NONE, StabilityMarks.NONE, style);
    }

    /** The same with marks of what is found, false and missed, and of what half-samples say. */
    public static Figure of(
            Categories categories, Solution solution, TruthMarks truth, StabilityMarks stability, FigureStyle style) {
        SpokeMarks marks = new SpokeMarks(truth, stability);
        Sheet sheet = new Sheet(style);
        List<Coefficient> all = solution.byMagnitude();
        String target = categories.targetLabel(solution.target());
        StarCentre centre = new StarCentre(target, style, room(style, marks));
        List<Coefficient> missed = truth.missed();
        missed = missed.subList(0, Math.min(MOST_MISSED, missed.size()));
        int drawn = 0;
        if (all.isEmpty() && missed.isEmpty()) {
            nothing(sheet, room(style, marks), style);
        } else {
            List<Coefficient> behind = missed;
            drawn = draw(
                    sheet,
                    count -> StarSpokes.of(categories, shown(all.subList(0, count), behind), marks, style, centre),
                    all.size(),
                    missed.size());
        }
        new StarCaption(style, marks)
                .draw(sheet, solution, stability.kept(all.subList(Math.min(drawn, all.size()), all.size())));
        centre.draw(sheet, solution);
        return sheet.figure(
                "What " + target + " is made of: " + Captions.of(solution) + stability.behind(all) + truth.behind());
    }

    /** What is missed has no coefficient. */
    private static List<Coefficient> shown(List<Coefficient> strongest, List<Coefficient> missed) {
        List<Coefficient> shown = new ArrayList<>(strongest);
        missed.forEach(predictor -> shown.add(new Coefficient(predictor.category(), 0)));
        return shown;
    }

    /** The first kind of star that fits; gives the number of its spokes, of which those that are missed come last. */
    private static int draw(Sheet sheet, IntFunction<StarSpokes> strongest, int all, int missed) {
        if (all + missed <= FEW) {
            UprightStar star = new UprightStar(strongest.apply(all));
            if (star.fits()) {
                star.draw(sheet);
                return all;
            }
        }
        for (int count = Math.min(MOST, all); count >= 0 && count + missed > FEW; count--) {
            OutwardStar star = new OutwardStar(strongest.apply(count));
            if (star.fits()) {
                star.draw(sheet);
                return count;
            }
        }
        return columns(sheet, strongest.apply(Math.min(MOST, all)));
    }

    /** As many of the strongest as there is room for in columns. */
    private static int columns(Sheet sheet, StarSpokes spokes) {
        ColumnStar star = new ColumnStar(spokes);
        for (int count = spokes.size(); !star.fits() && count > 0; count--) {
            star = new ColumnStar(spokes.small(count));
        }
        if (!star.fits()) {
            return 0;
        }
        star.draw(sheet);
        return star.size();
    }

    /** The page without the caption below. */
    private static Box room(FigureStyle style, SpokeMarks marks) {
        double margin = style.fontSize() * 0.75;
        double below = StarCaption.height(style, marks);
        return new Box(margin, margin, style.width() - 2 * margin, style.height() - margin - below);
    }

    private static void nothing(Sheet sheet, Box room, FigureStyle style) {
        sheet.add(new Mark.Text(
                "no dependencies at this λ",
                TextPosition.centred(room.x() + room.width() / 2, room.y() + room.height() / 2 + 4 * style.fontSize()),
                Lettering.plain(style.fontSize(), style.palette().faint())));
    }
}
