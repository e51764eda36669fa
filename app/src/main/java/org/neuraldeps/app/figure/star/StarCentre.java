package org.neuraldeps.app.figure.star;

import java.util.List;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.covlasso.Solution;

/** The target in the middle of a star. */
final class StarCentre {

    private final String name;
    private final FigureStyle style;
    private final Box room;
    private final double size;
    private final List<String> lines;
    private final Lettering letters;
    private final Box box;

    /** @param room what the star may fill */
    StarCentre(String name, FigureStyle style, Box room) {
        this.name = name;
        this.style = style;
        this.room = room;
        this.size = style.fontSize() * 1.2;
        this.lines = Words.wrap(name, size, 8 * size);
        this.letters = Lettering.plain(size, style.palette().ink()).inBold();
        double width = size
                + lines.stream()
                        .mapToDouble(line -> FigureFont.width(line, letters))
                        .max()
                        .orElse(0);
        double height = lines.size() * size * FigureFont.LINE + 0.7 * size;
        this.box = new Box(x() - width / 2, y() - height / 2, width, height);
    }

    /** What the star may fill. */
    Box room() {
        return room;
    }

    /** The frame round the target's name. */
    Box box() {
        return box;
    }

    double x() {
        return room.x() + room.width() / 2;
    }

    double y() {
        return room.y() + room.height() / 2;
    }

    /** Draws it over the inner ends of the spokes. */
    void draw(Sheet sheet, Solution solution) {
        Palette palette = style.palette();
        sheet.add(new Mark.Rect(box, 0.5 * size, new Mark.Paint(palette.page(), Pen.solid(palette.ink(), 1))));
        for (int i = 0; i < lines.size(); i++) {
            double y = y() + (i - (lines.size() - 1) / 2.0) * size * FigureFont.LINE;
            sheet.add(new Mark.Text(lines.get(i), TextPosition.centred(x(), y), letters));
        }
        sheet.hit(new HitRegion(
                solution.target(),
                HitRegion.Role.TARGET,
                new HitShape.Label(TextPosition.centred(x(), y()), box.width(), box.height()),
                () -> name + "\n" + Captions.of(solution)));
    }
}
