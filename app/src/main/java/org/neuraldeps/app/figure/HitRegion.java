package org.neuraldeps.app.figure;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A place in a figure that stands for a category, or for a number of many. What to say there is put into words only when somebody points at it: a
 * figure has a thousand places and is made anew for every λ.
 *
 * @param category index of the category; negative where it stands for none, see {@link #ofMany}
 * @param predicts the category that it predicts there, in a figure of several targets; empty elsewhere
 * @param role what the place shows of it
 * @param shape where it is
 * @param words puts into words what to say there; the same words each time
 */
public record HitRegion(int category, OptionalInt predicts, Role role, HitShape shape, Supplier<String> words) {

    /** In a figure of one target. */
    public HitRegion(int category, Role role, HitShape shape, Supplier<String> words) {
        this(category, OptionalInt.empty(), role, shape, words);
    }

    /** One that predicts a target among several. */
    public HitRegion predicting(int target) {
        return new HitRegion(category, OptionalInt.of(target), role, shape, words);
    }

    /** With words that are there already. */
    public HitRegion(int category, Role role, HitShape shape, String tooltip) {
        this(category, role, shape, () -> tooltip);
    }

    /** A place that says a number of many categories, none of which it lights up. */
    public static HitRegion ofMany(HitShape shape, String tooltip) {
        return new HitRegion(-1, Role.NUMBER, shape, tooltip);
    }

    /** The category it stands for, if it does for one. */
    public OptionalInt about() {
        return category < 0 ? OptionalInt.empty() : OptionalInt.of(category);
    }

    /** The same elsewhere. */
    HitRegion in(HitShape other) {
        return new HitRegion(category, predicts, role, other, words);
    }

    /** What a place shows of a category. */
    public enum Role {
        /** The target. */
        TARGET,
        /** A category that predicts, or could. */
        CATEGORY,
        /** The line of a coefficient, or its path. */
        COEFFICIENT,
        /** A coefficient between two categories, both of which are meant: what predicts, and what it predicts. */
        PAIR,
        /** A number that is not about one category. */
        NUMBER
    }

    /** What to say there, one line or a few. */
    public String tooltip() {
        return words.get();
    }

    /** Compares the words, not how they are put. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HitRegion region
                && category == region.category
                && predicts.equals(region.predicts)
                && role == region.role
                && shape.equals(region.shape)
                && tooltip().equals(region.tooltip());
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, predicts, role, shape);
    }

    /** A grid of cells that stand for many categories; by itself the region speaks for the upper left one. */
    public static HitRegion of(HitShape.Grid grid) {
        return ofCell(grid, 0, 0, grid);
    }

    /** Curves that stand for many categories; by itself the region speaks for none. */
    public static HitRegion of(HitShape.Strands strands) {
        return new HitRegion(-1, Role.COEFFICIENT, strands, "");
    }

    /** An area in which every place is read by itself; the region itself speaks for nothing. */
    public static HitRegion of(HitShape.Field field) {
        return ofMany(field, "");
    }

    /** What lies at a point of the region: the region itself, in a grid its cell there, of curves the nearest. */
    public HitRegion at(double x, double y) {
        if (shape instanceof HitShape.Field field) {
            return field.reading().at(x, y);
        }
        if (shape instanceof HitShape.Strands strands) {
            return strands.nearest(x, y);
        }
        if (!(shape instanceof HitShape.Grid grid)) {
            return this;
        }
        int row = grid.row(y);
        int column = grid.column(x);
        return ofCell(grid, row, column, new HitShape.Grid(grid.cell(row, column), 1, 1, (r, c) -> grid.cells()
                .at(row, column)));
    }

    private static HitRegion ofCell(HitShape.Grid grid, int row, int column, HitShape shape) {
        HitShape.Grid.Cell cell = grid.cells().at(row, column);
        return new HitRegion(cell.category(), cell.role(), shape, cell.tooltip());
    }
}
