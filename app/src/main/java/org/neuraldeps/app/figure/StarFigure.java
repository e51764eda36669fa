package org.neuraldeps.app.figure;

import java.util.List;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;

/**
 * The star of Fig. 2: the target in the centre, the categories that predict it around, clockwise by falling |θ|. Widths
 * of the spokes are proportional to |θ|. Up to {@value #FEW} categories carry their number on the spoke and upright names;
 * more of them are written outwards; beyond {@value #MOST} the weakest are counted in words instead of drawn.
 */
public final class StarFigure {

    private static final int FEW = 12;
    private static final int MOST = 48;

    private StarFigure() {}

    /** Draws a solution; cost by the number of non-zeros. */
    public static Figure of(Categories categories, Solution solution, FigureStyle style) {
        Sheet sheet = new Sheet(style);
        List<Coefficient> all = solution.byMagnitude();
        String target = categories.label(solution.target());
        StarCentre centre = new StarCentre(target, style, room(style));
        int drawn = 0;
        if (all.isEmpty()) {
            nothing(sheet, style);
        } else if (all.size() <= FEW) {
            drawn = all.size();
            new UprightStar(new StarSpokes(categories, all, style, centre)).draw(sheet);
        } else {
            OutwardStar star = outward(categories, all, style, centre);
            drawn = star.size();
            star.draw(sheet);
        }
        caption(sheet, style, solution, all.subList(drawn, all.size()));
        centre.draw(sheet, solution);
        return sheet.figure("What " + target + " is made of: " + Captions.of(solution));
    }

    /** As many of the strongest as there is room for. */
    private static OutwardStar outward(
            Categories categories, List<Coefficient> all, FigureStyle style, StarCentre centre) {
        int count = Math.min(MOST, all.size());
        OutwardStar star = new OutwardStar(new StarSpokes(categories, all.subList(0, count), style, centre));
        while (!star.fits() && count > FEW) {
            count--;
            star = new OutwardStar(new StarSpokes(categories, all.subList(0, count), style, centre));
        }
        return star;
    }

    /** The page without the caption below. */
    private static Box room(FigureStyle style) {
        double margin = style.fontSize() * 0.75;
        return new Box(margin, margin, style.width() - 2 * margin, style.height() - margin - style.fontSize() * 4.4);
    }

    private static void nothing(Sheet sheet, FigureStyle style) {
        Box room = room(style);
        sheet.add(new Mark.Text(
                "no dependencies at this λ",
                Spot.centred(room.x() + room.width() / 2, room.y() + room.height() / 2 + 4 * style.fontSize()),
                Lettering.plain(style.fontSize(), style.palette().faint())));
    }

    private static void caption(Sheet sheet, FigureStyle style, Solution solution, List<Coefficient> rest) {
        double size = style.fontSize();
        double y = style.height() - 2.7 * size;
        Lettering letters = Lettering.plain(size, style.palette().ink());
        sheet.add(new Mark.Text(Captions.of(solution), Spot.from(0.75 * size, y), letters));
        double second = style.height() - 1.2 * size;
        Legend legend = new Legend(style, 0.9 * size, 0.75 * size, second).signs();
        legend.marks().forEach(sheet::keep);
        if (!rest.isEmpty()) {
            String words = "+ " + rest.size() + " more, each |θ| ≤ "
                    + Numbers.plain(Math.abs(rest.get(0).value()), 2);
            sheet.add(new Mark.Text(
                    words,
                    Spot.upTo(style.width() - 0.75 * size, second),
                    Lettering.plain(0.9 * size, style.palette().ink())));
        }
    }
}
