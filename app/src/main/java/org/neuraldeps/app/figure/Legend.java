package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;

/** A row of samples with words, part of the figure. */
public final class Legend {

    private final FigureStyle style;
    private final double size;
    private final List<Mark> marks = new ArrayList<>();
    private final double y;
    private double x;

    /** Begins at a place; {@code y} is the middle of the row. */
    public Legend(FigureStyle style, double size, double x, double y) {
        this.style = style;
        this.size = size;
        this.x = x;
        this.y = y;
    }

    /** A piece of line. */
    public Legend line(Pen pen, String words) {
        marks.add(new Mark.Line(x, y, x + 2.6 * size, y, pen));
        x += 3.1 * size;
        return words(words);
    }

    /** A dot. */
    public Legend dot(DotShape shape, Mark.Paint paint, String words) {
        marks.add(new Mark.Dot(x + 0.4 * size, y, 0.36 * size, shape, paint));
        x += 1.2 * size;
        return words(words);
    }

    /** A sample of its own, as long as it says. */
    public Legend sample(double length, Sample sample, String words) {
        marks.add(sample.at(x, y));
        x += length + 0.5 * size;
        return words(words);
    }

    /** A sample that somebody else draws. */
    @FunctionalInterface
    public interface Sample {
        /** What is drawn from a place to the right; {@code y} is the middle of the row. */
        Mark at(double x, double y);
    }

    /** Words alone. */
    public Legend words(String words) {
        marks.add(new Mark.Text(
                words,
                TextPosition.from(x, y),
                Lettering.plain(size, style.palette().ink())));
        x += FigureFont.width(words, size, false) + 1.4 * size;
        return this;
    }

    /** The two signs of a coefficient. */
    public Legend signs() {
        return line(Pens.of(1, 1.6, style.palette()), "θ > 0").line(Pens.of(-1, 1.6, style.palette()), "θ < 0");
    }

    public List<Mark> marks() {
        return marks;
    }

    /** Where the next entry would begin. */
    public double end() {
        return x;
    }
}
