package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.ui.Messages;

/**
 * How every view marks what a category is to the combination that its target was made with. True predictors are round, false ones square, and what is missed is
 * interrupted: shape and dash tell them apart without colour.
 */
public enum TruthMark {
    /** It is part of the target, and of the solution. */
    FOUND(DotShape.CIRCLE, Dash.SOLID, "truth.found"),
    /** It is part of the solution alone. */
    EXTRA(DotShape.SQUARE, Dash.SOLID, "truth.extra"),
    /** It is part of the target alone. */
    MISSED(DotShape.CIRCLE, Dash.DASHED, "truth.missed");

    /** From what is marked to the mark round it, points. */
    private static final double AWAY = 2;

    private static final double WIDTH = 1.1;

    private final DotShape shape;
    private final Dash dash;
    private final String key;

    TruthMark(DotShape shape, Dash dash, String key) {
        this.shape = shape;
        this.dash = dash;
        this.key = key;
    }

    /** The mark of a category; empty where it is part of neither. */
    public static Optional<TruthMark> of(Recovery.Role role) {
        return switch (role) {
            case FOUND -> Optional.of(FOUND);
            case EXTRA -> Optional.of(EXTRA);
            case MISSED -> Optional.of(MISSED);
            case ABSENT -> Optional.empty();
        };
    }

    /** How far beyond a dot of some radius its mark reaches, points. */
    public static double reach(double radius) {
        return radius + AWAY + WIDTH;
    }

    /** Its shape. */
    public DotShape shape() {
        return shape;
    }

    /** How its outline is interrupted. */
    public Dash dash() {
        return dash;
    }

    /** Its colour. */
    public Color color(Palette palette) {
        return switch (this) {
            case FOUND -> palette.found();
            case EXTRA -> palette.extra();
            case MISSED -> palette.faint();
        };
    }

    /** What it is called, one word. */
    public String word() {
        return Messages.text(key);
    }

    /** What it is called in tables for programs, whatever the language. */
    public String key() {
        return this == EXTRA ? "false" : name().toLowerCase(Locale.ROOT);
    }

    /** An outline round a dot, which stays to be seen. */
    public Mark.Dot around(double x, double y, double radius, Palette palette) {
        return new Mark.Dot(x, y, radius + AWAY, shape, paint(palette));
    }

    /** The mark by itself, in place of a dot. */
    public Mark.Dot at(double x, double y, double radius, Palette palette) {
        return new Mark.Dot(x, y, radius, shape, paint(palette));
    }

    /** The mark by itself on a line, which it interrupts. */
    public Mark.Dot on(double x, double y, double radius, double strength, Palette palette) {
        Pen outline = new Pen(palette.mixed(color(palette), strength), WIDTH, dash);
        return new Mark.Dot(x, y, radius, shape, new Mark.Paint(palette.page(), outline));
    }

    /** Its outline alone. */
    public Mark.Paint paint(Palette palette) {
        return new Mark.Paint(null, new Pen(color(palette), WIDTH, dash));
    }
}
