package org.neuraldeps.app.figure.plot;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.neuraldeps.app.figure.Anchor;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.app.state.Range;

/** The rectangle between the axes of a plot: its frame, ticks, grid and axis titles, all of which stay. */
public final class PlotFrame {

    private static final double TICK = 3;
    private static final int MOST_LEFT = 6;

    /** Room left of the axes unless numbers are longer than usual, and what of it a title takes, in letter sizes. */
    private static final double USUAL_LEFT = 5.6;

    private static final double TITLE = 1.7;

    /** Height of the line of a heading, in letter sizes. */
    private static final double HEADING = 1.5;

    private final FigureStyle style;
    private final Box area;

    public PlotFrame(FigureStyle style, Box area) {
        this.style = style;
        this.area = area;
    }

    /**
     * The room left of the axes, points: for the words of the ticks and a title.
     *
     * @param height of the plot, points
     */
    public static double left(FigureStyle style, Range upwards, double height) {
        return left(style, Ticks.linear(upwards.from(), upwards.to(), ticksLeft(style, height)));
    }

    /** The same for a logarithmic axis. */
    public static double leftOfDecades(FigureStyle style, Range upwards, double height) {
        return left(style, Ticks.logarithmic(upwards.from(), upwards.to(), ticksLeft(style, height)));
    }

    private static double left(FigureStyle style, Ticks ticks) {
        double widest = ticks.values().stream()
                .mapToDouble(value -> FigureFont.width(Ticks.words(value), small(style)))
                .max()
                .orElse(0);
        return Math.max(USUAL_LEFT * style.fontSize(), widest + TICK + 2 + TITLE * style.fontSize());
    }

    /** The area between the axes. */
    public Box area() {
        return area;
    }

    /** How many ticks the left axis has room for, {@value #MOST_LEFT} at most. */
    public int ticksLeft() {
        return ticksLeft(style, area.height());
    }

    private static int ticksLeft(FigureStyle style, double height) {
        return (int) Math.max(1, Math.min(MOST_LEFT, height / (1.3 * style.fontSize())));
    }

    /** Ticks on the left, each with a grid line. */
    public void ticksLeft(Sheet sheet, Scale upwards) {
        for (double value :
                Ticks.linear(upwards.from(), upwards.to(), ticksLeft()).values()) {
            tickLeft(sheet, upwards.at(value), Ticks.words(value));
        }
    }

    /** Ticks on the left of a logarithmic axis, whose scale is of decimal logarithms, each with a grid line. */
    public void decadesLeft(Sheet sheet, Scale upwards) {
        double from = Math.pow(10, upwards.from());
        double to = Math.pow(10, upwards.to());
        for (double value : Ticks.logarithmic(from, to, ticksLeft()).values()) {
            tickLeft(sheet, upwards.at(Math.log10(value)), Ticks.words(value));
        }
    }

    /** Left and bottom axis lines. */
    public void axes(Sheet sheet) {
        Pen pen = Pen.solid(style.palette().faint(), 0.8);
        sheet.keep(new Mark.Line(area.x(), area.bottom(), area.right(), area.bottom(), pen));
        sheet.keep(new Mark.Line(area.x(), area.y(), area.x(), area.bottom(), pen));
    }

    /** A tick below the area. */
    public void tickBelow(Sheet sheet, double x, String words) {
        Pen pen = Pen.solid(style.palette().faint(), 0.8);
        sheet.keep(new Mark.Line(x, area.bottom(), x, area.bottom() + TICK, pen));
        sheet.keep(new Mark.Text(
                words, TextPosition.centred(onPage(x, words), area.bottom() + TICK + 0.8 * style.fontSize()), small()));
    }

    /** A tick above the area. */
    public void tickAbove(Sheet sheet, double x, String words) {
        Pen pen = Pen.solid(style.palette().faint(), 0.8);
        sheet.keep(new Mark.Line(x, area.y() - TICK, x, area.y(), pen));
        sheet.keep(new Mark.Text(
                words, TextPosition.centred(onPage(x, words), area.y() - TICK - 0.75 * style.fontSize()), small()));
    }

    /** A tick left of the area, with a grid line across. */
    public void tickLeft(Sheet sheet, double y, String words) {
        boolean edge = Math.abs(y - area.bottom()) < 0.5;
        if (!edge) {
            sheet.keep(new Mark.Line(area.x(), y, area.right(), y, Pen.solid(grid(), 0.5)));
        }
        sheet.keep(new Mark.Line(
                area.x() - TICK, y, area.x(), y, Pen.solid(style.palette().faint(), 0.8)));
        sheet.keep(new Mark.Text(words, TextPosition.upTo(area.x() - TICK - 2, y), small()));
    }

    /** Ticks below, as many as do not touch. */
    public void ticksBelow(Sheet sheet, Scale across) {
        ticksBelow(sheet, across, Ticks.linear(across.from(), across.to(), ticksBelow()), value -> value);
    }

    /** The same below a logarithmic axis, whose scale is of decimal logarithms. */
    public void decadesBelow(Sheet sheet, Scale across) {
        double from = Math.pow(10, across.from());
        double to = Math.pow(10, across.to());
        ticksBelow(sheet, across, Ticks.logarithmic(from, to, ticksBelow()), Math::log10);
    }

    private int ticksBelow() {
        return (int) Math.max(2, area.width() / (7 * style.fontSize()));
    }

    private void ticksBelow(Sheet sheet, Scale across, Ticks ticks, DoubleUnaryOperator coordinate) {
        double free = Double.NEGATIVE_INFINITY;
        for (double value : ticks.values()) {
            double x = across.at(coordinate.applyAsDouble(value));
            double half = FigureFont.width(Ticks.words(value), small()) / 2 + 2;
            if (x - half >= free) {
                tickBelow(sheet, x, Ticks.words(value));
                free = x + half;
            }
        }
    }

    /** The title of the axis below. */
    public void titleBelow(Sheet sheet, String words) {
        sheet.keep(below(words));
    }

    /** The title of the axis below, where λ changes it. */
    public void titleBelowThatMoves(Sheet sheet, String words) {
        sheet.add(below(words));
    }

    private Mark below(String words) {
        double y = area.bottom() + TICK + 2.3 * style.fontSize();
        double half = FigureFont.width(words, normal()) / 2;
        double middle = Math.max(half + 1, Math.min(style.width() - half - 1, area.x() + area.width() / 2));
        return new Mark.Text(words, TextPosition.centred(middle, y), normal());
    }

    /** The title of the axis above. */
    public void titleAbove(Sheet sheet, String words) {
        double y = area.y() - TICK - 2 * style.fontSize();
        sheet.keep(new Mark.Text(words, TextPosition.centred(area.x() + area.width() / 2, y), normal()));
    }

    /** The title of the axis on the left, upwards, at a distance from the page's edge. */
    public void titleLeft(Sheet sheet, String words) {
        TextPosition position =
                new TextPosition(0.85 * style.fontSize(), area.y() + area.height() / 2, -90, Anchor.MIDDLE);
        sheet.keep(new Mark.Text(words, position, normal()));
    }

    /** The height of a heading, points; 0 where it is left out. */
    public static double headingHeight(FigureStyle style) {
        return style.shows(PagePart.TITLE) ? HEADING * style.fontSize() : 0;
    }

    /** A title in bold above, flush with the left axis unless it is too long for that; nothing where it is left out. */
    public void heading(Sheet sheet, String words) {
        heading(sheet, words, "");
    }

    /**
     * The same with what stays whole where a page is too narrow for both.
     *
     * @param words are shortened then
     * @param conditions stand behind them
     */
    public void heading(Sheet sheet, String words, String conditions) {
        if (!style.shows(PagePart.TITLE)) {
            return;
        }
        double size = 1.15 * style.fontSize();
        Lettering bold = Lettering.plain(size, style.palette().ink()).inBold();
        double room = style.width() - 4;
        String line = words + conditions;
        if (FigureFont.width(line, bold) > room) {
            // Bold letters are a little wider than those that are measured here.
            double left = room - FigureFont.width(conditions, bold);
            line = Words.shortened(words, 1.2 * size, Math.max(0, left)) + conditions;
        }
        double x = Math.max(2, Math.min(area.x(), style.width() - 2 - FigureFont.width(line, bold)));
        sheet.keep(new Mark.Text(line, TextPosition.from(x, 0.95 * style.fontSize()), bold));
    }

    /**
     * Says in the upper part of the plot why it is empty.
     *
     * @param brief the same in fewer words, where the others would need more than two lines
     */
    public void note(Sheet sheet, String words, String brief) {
        double size = style.fontSize();
        List<String> full = Words.wrap(words, size, area.width());
        List<String> lines = full.size() <= 2 ? full : Words.wrap(brief, size, area.width());
        for (int i = 0; i < lines.size(); i++) {
            double y = area.y() + area.height() / 4 + i * size * FigureFont.LINE;
            sheet.keep(new Mark.Text(
                    lines.get(i),
                    TextPosition.centred(area.x() + area.width() / 2, y),
                    Lettering.plain(size, style.palette().faint())));
        }
    }

    /** The words of a tick at the very end of an axis may be wider than the margin. */
    private double onPage(double x, String words) {
        double half = FigureFont.width(words, small()) / 2;
        return Math.max(half, Math.min(style.width() - half, x));
    }

    private Lettering small() {
        return small(style);
    }

    private static Lettering small(FigureStyle style) {
        return Lettering.plain(0.9 * style.fontSize(), style.palette().ink());
    }

    private Lettering normal() {
        return Lettering.plain(style.fontSize(), style.palette().ink());
    }

    private java.awt.Color grid() {
        return style.palette().mixed(style.palette().rule(), 0.5);
    }
}
