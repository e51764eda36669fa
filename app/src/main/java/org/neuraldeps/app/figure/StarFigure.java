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
        List<Coefficient> shown = all.subList(0, Math.min(MOST, all.size()));
        String target = categories.label(solution.target());
        caption(sheet, style, solution, all.subList(shown.size(), all.size()));
        if (shown.isEmpty()) {
            nothing(sheet, style);
        } else {
            StarSpokes spokes = new StarSpokes(categories, shown, style, room(style));
            if (shown.size() <= FEW) {
                spokes.drawUpright(sheet);
            } else {
                spokes.drawOutwards(sheet);
            }
        }
        centre(sheet, style, target, solution);
        return sheet.figure("What " + target + " is made of: " + Captions.of(solution));
    }

    /** The page without the caption below. */
    private static Box room(FigureStyle style) {
        double margin = style.fontSize() * 0.75;
        return new Box(margin, margin, style.width() - 2 * margin, style.height() - margin - style.fontSize() * 4.4);
    }

    private static void centre(Sheet sheet, FigureStyle style, String target, Solution solution) {
        Box room = room(style);
        Palette palette = style.palette();
        double size = style.fontSize() * 1.2;
        Lettering letters = Lettering.plain(size, palette.ink()).inBold();
        List<String> lines = Words.wrap(target, size, 8 * size);
        double width = lines.stream()
                        .mapToDouble(line -> FigureFont.width(line, letters))
                        .max()
                        .orElse(0)
                + size;
        double height = lines.size() * size * FigureFont.LINE + 0.7 * size;
        double cx = room.x() + room.width() / 2;
        double cy = room.y() + room.height() / 2;
        sheet.add(new Mark.Rect(
                new Box(cx - width / 2, cy - height / 2, width, height),
                0.5 * size,
                new Mark.Paint(palette.page(), Pen.solid(palette.ink(), 1))));
        for (int i = 0; i < lines.size(); i++) {
            double y = cy + (i - (lines.size() - 1) / 2.0) * size * FigureFont.LINE;
            sheet.add(new Mark.Text(lines.get(i), Spot.centred(cx, y), letters));
        }
        sheet.hit(new HitRegion(
                solution.target(),
                HitRegion.Role.TARGET,
                new HitShape.Label(Spot.centred(cx, cy), width, height),
                target + "\n" + Captions.of(solution)));
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
