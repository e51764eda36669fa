package org.neuraldeps.app.figure.star;

import java.util.List;
import java.util.function.IntFunction;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The star of Fig. 2: the target in the centre, the categories that predict it around, clockwise by falling |θ|. The
 * width of a spoke is a hair and, on top of it, a part in proportion to |θ|. Up to {@value #FEW} categories carry their number on the spoke and upright names;
 * more of them are written outwards, or in two columns where a circle would be too small; beyond {@value #MOST}, or what
 * fits, the weakest are counted in words instead of drawn.
 */
public final class StarFigure {

    private static final int FEW = 12;
    private static final int MOST = 48;

    private StarFigure() {}

    /** Draws a solution; cost by the number of non-zeros. */
    public static Figure of(Categories categories, Solution solution, FigureStyle style) {
        Sheet sheet = new Sheet(style);
        List<Coefficient> all = solution.byMagnitude();
        String target = categories.targetLabel(solution.target());
        StarCentre centre = new StarCentre(target, style, room(style));
        int drawn = 0;
        if (all.isEmpty()) {
            nothing(sheet, style);
        } else {
            drawn = draw(sheet, count -> StarSpokes.of(categories, all.subList(0, count), style, centre), all.size());
        }
        new StarCaption(style).draw(sheet, solution, all.subList(drawn, all.size()));
        centre.draw(sheet, solution);
        return sheet.figure("What " + target + " is made of: " + Captions.of(solution));
    }

    /** The first kind of star that fits; gives the number of its spokes. */
    private static int draw(Sheet sheet, IntFunction<StarSpokes> strongest, int all) {
        if (all <= FEW) {
            UprightStar star = new UprightStar(strongest.apply(all));
            if (star.fits()) {
                star.draw(sheet);
                return all;
            }
        }
        for (int count = Math.min(MOST, all); count > FEW; count--) {
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
    private static Box room(FigureStyle style) {
        double margin = style.fontSize() * 0.75;
        double below = StarCaption.height(style);
        return new Box(margin, margin, style.width() - 2 * margin, style.height() - margin - below);
    }

    private static void nothing(Sheet sheet, FigureStyle style) {
        Box room = room(style);
        sheet.add(new Mark.Text(
                "no dependencies at this λ",
                TextPosition.centred(room.x() + room.width() / 2, room.y() + room.height() / 2 + 4 * style.fontSize()),
                Lettering.plain(style.fontSize(), style.palette().faint())));
    }
}
