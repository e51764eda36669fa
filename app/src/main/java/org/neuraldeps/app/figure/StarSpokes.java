package org.neuraldeps.app.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;

/** The spokes of a star and the names at their ends, on an ellipse as large as the names leave room for. */
final class StarSpokes {

    private static final double WIDEST = 6;
    private static final double NARROWEST = 0.7;

    private final Categories categories;
    private final List<Coefficient> shown;
    private final FigureStyle style;
    private final Box room;
    private final double size;
    private final double full;
    private final double[] angles;

    StarSpokes(Categories categories, List<Coefficient> shown, FigureStyle style, Box room) {
        this.categories = categories;
        this.shown = shown;
        this.style = style;
        this.room = room;
        this.size = shown.size() <= 24 ? style.fontSize() : style.fontSize() * 0.82;
        this.full = Ticks.roundUp(Math.abs(shown.get(0).value()));
        this.angles = IntStream.range(0, shown.size())
                .mapToDouble(i -> 2 * Math.PI * i / shown.size() - Math.PI / 2)
                .toArray();
    }

    /** Names upright, in lines, numbers on the spokes. */
    void drawUpright(Sheet sheet) {
        List<List<String>> names = shown.stream()
                .map(c -> Words.wrap(categories.label(c.category()), size, 11 * size))
                .toList();
        double rx = room.width() / 2;
        double ry = room.height() / 2;
        for (int i = 0; i < shown.size(); i++) {
            double cos = Math.cos(angle(i));
            double sin = Math.sin(angle(i));
            double width = Words.width(names.get(i), size);
            double height = names.get(i).size() * size * FigureFont.LINE;
            double beside = isBeside(cos) ? width + 0.9 * size : width / 2;
            double below = isBeside(cos) ? height / 2 : height + 0.8 * size;
            rx = Math.min(rx, (room.width() / 2 - beside) / Math.max(Math.abs(cos), 0.05));
            ry = Math.min(ry, (room.height() / 2 - below) / Math.max(Math.abs(sin), 0.05));
        }
        rx = Math.min(Math.max(rx, 8 * size), 1.5 * ry);
        ry = Math.min(ry, 1.5 * rx);
        for (int i = 0; i < shown.size(); i++) {
            spoke(sheet, i, rx, ry);
        }
        for (int i = 0; i < shown.size(); i++) {
            number(sheet, i, rx, ry);
            upright(sheet, i, names.get(i), rx, ry);
        }
    }

    /** Names with their numbers along the spokes, outwards; long ones in two lines, with twice the angle. */
    void drawOutwards(Sheet sheet) {
        List<List<String>> names = shown.stream()
                .map(c -> Words.wrap(outwards(c), size, 13 * size))
                .toList();
        int rows = names.stream().mapToInt(List::size).sum();
        double before = 0;
        double r = Double.POSITIVE_INFINITY;
        for (int i = 0; i < shown.size(); i++) {
            angles[i] =
                    2 * Math.PI * (before + (names.get(i).size() - names.get(0).size()) / 2.0) / rows - Math.PI / 2;
            before += names.get(i).size();
            r = Math.min(r, toEdge(angles[i], names.get(i).size()) - Words.width(names.get(i), size) - 1.1 * size);
        }
        for (int i = 0; i < shown.size(); i++) {
            spoke(sheet, i, r, r);
        }
        for (int i = 0; i < shown.size(); i++) {
            outwards(sheet, i, names.get(i), r + size);
        }
    }

    private void outwards(Sheet sheet, int i, List<String> lines, double r) {
        boolean flip = Math.cos(angle(i)) < -1e-9;
        double degrees = Math.toDegrees(angle(i)) + (flip ? 180 : 0);
        double line = size * FigureFont.LINE;
        for (int row = 0; row < lines.size(); row++) {
            double down = (row - (lines.size() - 1) / 2.0) * line;
            double x = x(i, r) - down * Math.sin(Math.toRadians(degrees));
            double y = y(i, r) + down * Math.cos(Math.toRadians(degrees));
            name(sheet, i, lines.get(row), new Spot(x, y, degrees, flip ? Anchor.END : Anchor.START));
        }
    }

    /** From the centre to the edge of the room, for a label of some lines that runs in this direction. */
    private double toEdge(double angle, int lines) {
        double half = lines * size * FigureFont.LINE / 2;
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        return Math.min(
                (room.width() / 2 - half * sin) / Math.max(cos, 1e-9),
                (room.height() / 2 - half * cos) / Math.max(sin, 1e-9));
    }

    private String outwards(Coefficient c) {
        return categories.label(c.category()) + " " + Captions.coefficient(c.value());
    }

    private void spoke(Sheet sheet, int i, double rx, double ry) {
        Coefficient c = shown.get(i);
        Palette palette = style.palette();
        double width = NARROWEST + (WIDEST - NARROWEST) * Math.abs(c.value()) / full;
        boolean lit = style.highlight().shows(c.category());
        if (lit) {
            sheet.add(new Mark.Line(x(i, 0), y(i, 0), x(i, rx), y(i, ry), Pen.solid(palette.highlight(), width + 3)));
        }
        sheet.add(new Mark.Line(x(i, 0), y(i, 0), x(i, rx), y(i, ry), Pens.of(c.value(), width, palette)));
        sheet.add(new Mark.Dot(
                x(i, rx),
                y(i, ry),
                0.4 * size,
                c.value() < 0 ? DotShape.DIAMOND : DotShape.CIRCLE,
                new Mark.Paint(palette.ofSign(c.value()), lit ? Pen.solid(palette.highlight(), 1.5) : null)));
        sheet.hit(new HitRegion(
                c.category(),
                HitRegion.Role.COEFFICIENT,
                new HitShape.Track(
                        new Points(new double[] {x(i, 0.35 * rx), x(i, rx)}, new double[] {y(i, 0.35 * ry), y(i, ry)})),
                tooltip(c)));
    }

    private void number(Sheet sheet, int i, double rx, double ry) {
        Lettering letters = Lettering.plain(0.9 * size, style.palette().ink())
                .onPlate(style.palette().page());
        double out = shown.size() > 8 ? 0.72 : 0.64;
        sheet.add(new Mark.Text(
                Captions.coefficient(shown.get(i).value()), Spot.centred(x(i, out * rx), y(i, out * ry)), letters));
    }

    private void upright(Sheet sheet, int i, List<String> lines, double rx, double ry) {
        double cos = Math.cos(angle(i));
        double sin = Math.sin(angle(i));
        double x = x(i, rx) + (isBeside(cos) ? Math.signum(cos) * 0.9 * size : 0);
        double line = size * FigureFont.LINE;
        double middle = y(i, ry) + (isBeside(cos) ? 0 : Math.signum(sin) * (0.8 * size + lines.size() * line / 2));
        Anchor anchor = !isBeside(cos) ? Anchor.MIDDLE : cos > 0 ? Anchor.START : Anchor.END;
        for (int row = 0; row < lines.size(); row++) {
            double y = middle + (row - (lines.size() - 1) / 2.0) * line;
            name(sheet, i, lines.get(row), new Spot(x, y, 0, anchor));
        }
    }

    private void name(Sheet sheet, int i, String words, Spot spot) {
        Coefficient c = shown.get(i);
        Palette palette = style.palette();
        Lettering plain = Lettering.plain(size, palette.ink());
        sheet.add(new Mark.Text(words, spot, style.highlight().shows(c.category()) ? plain.lit(palette) : plain));
        sheet.hit(new HitRegion(
                c.category(),
                HitRegion.Role.CATEGORY,
                new HitShape.Label(spot, FigureFont.width(words, size, false), size * FigureFont.LINE),
                tooltip(c)));
    }

    private String tooltip(Coefficient c) {
        return Captions.tooltip(categories.label(c.category()), c.value());
    }

    private static boolean isBeside(double cos) {
        return Math.abs(cos) > 0.15;
    }

    private double angle(int i) {
        return angles[i];
    }

    private double x(int i, double r) {
        return room.x() + room.width() / 2 + r * Math.cos(angle(i));
    }

    private double y(int i, double r) {
        return room.y() + room.height() / 2 + r * Math.sin(angle(i));
    }
}
