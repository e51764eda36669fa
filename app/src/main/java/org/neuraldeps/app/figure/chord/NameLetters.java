package org.neuraldeps.app.figure.chord;

import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * How names look: bold for targets, faint where nothing is on the circle.
 *
 * @param categories have the names
 * @param layout says who is a target
 * @param style has the colours and what is lit
 * @param size of the letters, points
 */
record NameLetters(Categories categories, RadialLayout layout, FigureStyle style, double size) {

    boolean isTarget(int category) {
        return layout.targets().containsKey(category);
    }

    double height() {
        return size * FigureFont.LINE;
    }

    /** Length of the whole name, points. */
    double length(int category) {
        return FigureFont.width(categories.label(category), size, isTarget(category));
    }

    /** Writes a name, cut where it is longer than there is room for, and lets it answer to the mouse. */
    void write(Sheet sheet, int category, TextPosition position, Look look) {
        String words = length(category) <= look.room()
                ? categories.label(category)
                : Words.shortened(
                        categories.label(category), size, isTarget(category) ? 0.88 * look.room() : look.room());
        Lettering plain = Lettering.plain(
                size, look.isEmpty() ? style.palette().faint() : style.palette().ink());
        Lettering letters = isTarget(category) ? plain.inBold() : plain;
        boolean lit = style.highlight().shows(category);
        sheet.add(new Mark.Text(words, position, lit ? letters.lit(style.palette()) : letters));
        sheet.hit(new HitRegion(
                category,
                isTarget(category) ? HitRegion.Role.TARGET : HitRegion.Role.CATEGORY,
                new HitShape.Label(position, FigureFont.width(words, letters), height()),
                () -> tooltip(category)));
    }

    /** What to say where the mouse meets a category. */
    String tooltip(int category) {
        return categories.label(category) + (isTarget(category) ? "\ntarget" : "\nbase category");
    }

    /**
     * What a place makes of a name.
     *
     * @param room how long it may be, points
     * @param isEmpty whether its segment is empty
     */
    record Look(double room, boolean isEmpty) {}
}
