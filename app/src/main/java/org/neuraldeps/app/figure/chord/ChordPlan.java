package org.neuraldeps.app.figure.chord;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/** Where circle and names lie on the page, and how large letters are; depends on the layout and the style, not on λ. */
final class ChordPlan {

    private static final double LEAST_RADIUS = 0.42;
    private static final double LEAST_LEGIBLE = 5.25;

    /** With so few categories all names stand upright beside the circle, which can be larger so. */
    private static final int FEW = 12;

    /** The least diameter with few categories, as a part of the page's shorter side. */
    private static final double LEAST_DIAMETER = 0.47;

    /** How far, in degrees, names may come to stand from their slots before they find less room than was planned. */
    private static final double DRIFT = 20;

    /** Of the half page, what names beside the circle may take at most. */
    private static final double NAMES = 0.45;

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final int lines;
    private final Box room;
    private final boolean round;
    private final double size;
    private final Disc disc;

    /** @param rows which rows stand below the legend */
    ChordPlan(Categories categories, RadialLayout layout, RowsBelow rows, FigureStyle style) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.lines = rows.lines(style) + (style.shows(PagePart.LEGEND) ? ChordLegend.lines(style) : 0);
        double below = below() * style.fontSize();
        this.room = new Box(0, 0, style.width(), Math.max(1, style.height() - below)).grown(-0.5 * style.fontSize());
        double fitting = isFew() ? 0 : fittingLetters();
        this.round = fitting > 0;
        this.size = round ? fitting : besideLetters();
        double radius = round ? roundRadius(size) : besideRadius();
        this.disc = new Disc(room.x() + room.width() / 2, room.y() + room.height() / 2, Math.max(1, radius));
    }

    /** Height of what stands below the circle, in sizes of letters. */
    private double below() {
        int all = lines + (style.shows(PagePart.TITLE) ? 1 : 0);
        return all > 0 ? 0.4 + 1.6 * all : 0;
    }

    /** How many lines stand below the caption. */
    int linesBelow() {
        return lines;
    }

    Disc disc() {
        return disc;
    }

    Box room() {
        return room;
    }

    /** The style, with what is lit at first; what is lit later is told to those who draw. */
    FigureStyle style() {
        return style;
    }

    /** Width of the segments. */
    double ring() {
        return 0.6 * style.fontSize();
    }

    /** Distance of the names' beginnings from the centre. */
    double namesFrom() {
        return disc.radius() + around();
    }

    /** The names, with what a style lights. */
    ChordNames names(FigureStyle lit) {
        NameLetters letters = new NameLetters(categories, layout, lit, size);
        return round ? new RoundNames(letters, this) : new SideNames(letters, this);
    }

    /** Whether all names are to be there, those of empty segments too. */
    boolean isFew() {
        return layout.circle().size() <= FEW;
    }

    /** Degrees between two names of a height that run outwards. */
    double apart(double height) {
        return Math.toDegrees(2 * Math.asin(Math.min(1, 1.02 * height / 2 / namesFrom())));
    }

    /** How far beside the centre a line of text of half a height begins that keeps clear of the circle. */
    double beside(double y, double half) {
        double nearest = Math.max(0, Math.abs(y - disc.cy()) - half);
        double clear = namesFrom() * namesFrom() - nearest * nearest;
        return Math.max(0.5 * around(), Math.sqrt(Math.max(0, clear)));
    }

    /** From the centre to the edge of the room, for a line of text of half a height that runs in this direction. */
    double toEdge(double degrees, double half) {
        double across = Math.abs(Math.sin(Math.toRadians(degrees)));
        double along = Math.abs(Math.cos(Math.toRadians(degrees)));
        return Math.min(
                (room.width() / 2 - half * along) / Math.max(across, 1e-9),
                (room.height() / 2 - half * across) / Math.max(along, 1e-9));
    }

    /** From the circle to the names. */
    private double around() {
        return ring() + 1.1 * style.fontSize();
    }

    /** Letters with which all names fit round the circle; 0 where they would be too small, or the circle. */
    private double fittingLetters() {
        double least = LEAST_RADIUS * Math.min(room.width(), room.height()) / 2;
        for (double letters = 0.9 * style.fontSize(); letters >= LEAST_LEGIBLE; letters -= 0.1) {
            double radius = roundRadius(letters);
            double needed = layout.circle().size() * letters * FigureFont.LINE * 1.05;
            if (radius >= least && 2 * Math.PI * (radius + around()) >= needed) {
                return letters;
            }
        }
        return 0;
    }

    /** The largest circle outside which every name still ends on the page: in the corners there is more room. */
    private double roundRadius(double letters) {
        NameLetters names = new NameLetters(categories, layout, style, letters);
        int count = layout.circle().size();
        double radius = Math.min(room.width(), room.height()) / 2 - around();
        for (int i = 0; i < count; i++) {
            double length = names.length(layout.circle().get(i));
            for (double drift = -DRIFT; drift <= DRIFT; drift += DRIFT / 2) {
                double degrees = (i + 0.5) * 360 / count + drift;
                radius = Math.min(radius, toEdge(degrees, names.height() / 2) - around() - length);
            }
        }
        return radius;
    }

    /** Letters beside the circle: with few categories smaller ones where these leave room for whole names. */
    private double besideLetters() {
        double letters = 0.82 * style.fontSize();
        while (isFew() && longest(letters) > mostForNames() && 0.95 * letters >= LEAST_LEGIBLE) {
            letters *= 0.95;
        }
        return letters;
    }

    private double besideRadius() {
        double kept = Math.min(longest(size), mostForNames());
        double line = isFew() ? 0.7 * size : 0;
        double hair = isFew() ? 1e-3 : 0;
        return Math.min(room.height() / 2 - ring() - 2 - line, room.width() / 2 - around() - kept - hair);
    }

    private double longest(double letters) {
        NameLetters names = new NameLetters(categories, layout, style, letters);
        return layout.circle().stream().mapToDouble(names::length).max().orElse(0);
    }

    /** How long names beside the circle may be, points. */
    private double mostForNames() {
        double half = room.width() / 2;
        double least = LEAST_DIAMETER / 2 * Math.min(style.width(), style.height());
        return isFew() ? Math.max(0, half - around() - least) : NAMES * half;
    }
}
