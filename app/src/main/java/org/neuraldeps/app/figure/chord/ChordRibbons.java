package org.neuraldeps.app.figure.chord;

import java.awt.Color;
import java.util.List;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Pens;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.app.figure.several.Lighting;
import org.neuraldeps.app.figure.several.SeveralMarks;
import org.neuraldeps.solver.data.Categories;

/** Draws chords: colour by sign, and those below 0 dashed along their length. */
final class ChordRibbons {

    private static final double FILL_ABOVE = 0.5;
    private static final double FILL_BELOW = 0.22;
    private static final double STRIPE = 0.8;
    private static final double STRIPES_APART = 2.8;

    /** A chord that is narrower, points, is a line, as wide as it is or as can be seen. */
    private static final double NARROW = 1.8;

    private static final double LEAST = 0.5;

    /** The corner of a chord's line that its mark stands at, and the mark's radius, points. */
    private static final int MARKED = 4;

    private static final double RADIUS = 3.2;

    private final Categories categories;
    private final FigureStyle style;
    private final Disc disc;
    private final SeveralMarks marks;

    ChordRibbons(Categories categories, FigureStyle style, Disc disc, SeveralMarks marks) {
        this.categories = categories;
        this.style = style;
        this.disc = disc;
        this.marks = marks;
    }

    /**
     * Draws them, wide ones first, so that narrow ones lie on top; what is lit lies above all.
     *
     * @param chords those to be drawn, the narrowest first
     * @param lighting whether anything is lit
     */
    void draw(Sheet sheet, List<Chord> chords, boolean lighting) {
        for (boolean lit : new boolean[] {false, true}) {
            for (int i = chords.size() - 1; i >= 0; i--) {
                Chord chord = chords.get(i);
                if (lit == (!lighting || chord.edge().isLit(style.highlight()))) {
                    double left = marks.stability().isPale(chord.edge()) ? StabilityMarks.PALE : 1;
                    draw(sheet, chord, lit ? left : left * Lighting.DIMMED);
                }
            }
        }
        for (Chord chord : chords) {
            marks.of(chord.edge())
                    .ifPresent(mark ->
                            mark(sheet, new Ribbon(disc, chord).along(0.5), mark, strength(chord.edge(), lighting)));
        }
    }

    /** Hairs from segment to segment where chords should be. */
    void missed(Sheet sheet, ChordCircle circle, List<Edge> edges, boolean lighting) {
        Palette palette = style.palette();
        for (Edge edge : edges) {
            Chord chord = new Chord(edge, middle(circle, edge.base()), middle(circle, edge.target()));
            Points line = new Ribbon(disc, chord).along(0.5);
            double strength = strength(edge, lighting);
            sheet.add(new Mark.Polyline(line, new Pen(palette.mixed(palette.faint(), strength), LEAST, Dash.DOTTED)));
            mark(sheet, line, TruthMark.MISSED, strength);
            sheet.hit(new HitRegion(
                            edge.base(),
                            HitRegion.Role.COEFFICIENT,
                            new HitShape.Track(line),
                            () -> edge.missedTooltip(categories, marks))
                    .predicting(edge.target()));
        }
    }

    private static Span middle(ChordCircle circle, int category) {
        return new Span(circle.segments().get(category).middle(), 0);
    }

    private double strength(Edge edge, boolean lighting) {
        return lighting && !edge.isLit(style.highlight()) ? Lighting.DIMMED : 1;
    }

    /** Nearer to the base: in the middle of the circle chords meet. */
    private void mark(Sheet sheet, Points line, TruthMark mark, double strength) {
        sheet.add(mark.on(line.x(MARKED), line.y(MARKED), RADIUS, strength, style.palette()));
    }

    private void draw(Sheet sheet, Chord chord, double strength) {
        Ribbon ribbon = new Ribbon(disc, chord);
        Points outline = ribbon.outline();
        if (ribbon.width() < NARROW) {
            // Two dashed edges so near to each other would look like one that is not dashed.
            sheet.add(new Mark.Polyline(ribbon.along(0.5), pen(chord, strength, Math.max(LEAST, ribbon.width()))));
        } else {
            wide(sheet, chord, ribbon, strength);
        }
        sheet.hit(new HitRegion(
                        chord.edge().base(),
                        HitRegion.Role.COEFFICIENT,
                        new HitShape.Outline(outline),
                        () -> chord.edge().tooltip(categories, marks))
                .predicting(chord.edge().target()));
    }

    private void wide(Sheet sheet, Chord chord, Ribbon ribbon, double strength) {
        boolean above = chord.edge().value() >= 0;
        Palette palette = style.palette();
        Color color = palette.ofSign(chord.edge().value());
        Pen edge = pen(chord, strength, STRIPE);
        double fill = (above ? FILL_ABOVE : FILL_BELOW) * strength;
        sheet.add(new Mark.Area(ribbon.outline(), new Mark.Paint(palette.mixed(color, fill), edge)));
        int stripes = above ? 0 : (int) (ribbon.width() / STRIPES_APART);
        for (int i = 1; i <= stripes; i++) {
            sheet.add(new Mark.Polyline(ribbon.along(i / (stripes + 1.0)), edge));
        }
    }

    private Pen pen(Chord chord, double strength, double width) {
        Pen pen = Pens.of(chord.edge().value(), width, style.palette());
        return new Pen(style.palette().mixed(pen.color(), strength), width, pen.dash());
    }
}
