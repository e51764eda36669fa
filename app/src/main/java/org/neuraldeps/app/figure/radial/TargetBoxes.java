package org.neuraldeps.app.figure.radial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialLayout;

/**
 * The names of the targets in their boxes: each as near to its place in the layout as the others allow, all inside the
 * circle, parted where they would overlap. Where whole names leave no room
 * for that letters are smaller, and then long names are cut.
 */
final class TargetBoxes {

    /** Steps in which letters become smaller, down to those that are still legible, points. */
    private static final double SMALLER = 0.9;

    private static final double LEGIBLE = 5;

    /** Steps in which names become shorter, as parts of the width inside. */
    private static final double CUT = 0.1;

    /** Boxes that share no more than this, points, do not touch for the eye. */
    private static final double HAIR = 0.25;

    private final Categories categories;
    private final RadialLayout layout;
    private final double size;
    private final Inside inside;
    private final double longest;
    private final Map<Integer, Box> boxes;

    /**
     * What the boxes may fill: an ellipse, in which they are parted as in a disc that is then stretched across.
     *
     * @param disc before it is stretched
     * @param unit the distance from its centre that the layout calls 1, points
     * @param stretch how much wider than high the ellipse is
     * @param gap between two boxes, points
     */
    record Inside(HitShape.Disc disc, double unit, double stretch, double gap) {}

    private TargetBoxes(Categories categories, RadialLayout layout, double size, Inside inside, double longest) {
        this.categories = categories;
        this.layout = layout;
        this.size = size;
        this.inside = inside;
        this.longest = longest;
        this.boxes = parted();
    }

    /** The boxes for letters of a size, or smaller ones where these leave room for whole names. */
    static TargetBoxes of(Categories categories, RadialLayout layout, double size, Inside inside) {
        TargetBoxes boxes = new TargetBoxes(categories, layout, size, inside, Double.MAX_VALUE);
        for (double less = SMALLER * size; less >= LEGIBLE && !boxes.areApart(); less *= SMALLER) {
            boxes = new TargetBoxes(categories, layout, less, inside, Double.MAX_VALUE);
        }
        double full = 2 * inside.disc().radius() * inside.stretch();
        for (double part = 1 - CUT; part > CUT && !boxes.areApart(); part -= CUT) {
            boxes = new TargetBoxes(categories, layout, boxes.size, inside, part * full);
        }
        return boxes;
    }

    /** Width and height of a box round some words. */
    static Box around(String words, double size) {
        return new Box(0, 0, FigureFont.width(words, size, true) + size, size * FigureFont.LINE + 0.5 * size);
    }

    /** Size of the letters. */
    double letters() {
        return size;
    }

    /** A target's name as it stands in its box. */
    String words(int target) {
        return Words.shortened(categories.label(target), size, longest);
    }

    Box box(int target) {
        return boxes.get(target);
    }

    private Map<Integer, Box> parted() {
        HitShape.Disc disc = inside.disc();
        double stretch = inside.stretch();
        Map<Integer, Box> narrow = new LinkedHashMap<>();
        layout.targets().forEach((target, place) -> {
            Box box = around(words(target), size);
            double width = box.width() / stretch;
            double x = disc.x() + inside.unit() * place.x() - width / 2;
            double y = disc.y() + inside.unit() * place.y() - box.height() / 2;
            narrow.put(target, new Box(x, y, width, box.height()));
        });
        Map<Integer, Box> parted = BoxParting.part(narrow, inside.gap() / Math.max(1, stretch), disc);
        parted.replaceAll((target, box) ->
                new Box(disc.x() + stretch * (box.x() - disc.x()), box.y(), stretch * box.width(), box.height()));
        return parted;
    }

    private boolean areApart() {
        List<Box> seen = new ArrayList<>();
        for (Box box : boxes.values()) {
            Box smaller = box.grown(-HAIR / 2);
            if (!isInside(smaller) || seen.stream().anyMatch(smaller::overlaps)) {
                return false;
            }
            seen.add(smaller);
        }
        return true;
    }

    private boolean isInside(Box box) {
        HitShape.Disc disc = inside.disc();
        double across = Math.max(disc.x() - box.x(), box.right() - disc.x()) / inside.stretch();
        double along = Math.max(disc.y() - box.y(), box.bottom() - disc.y());
        return Math.hypot(across, along) <= disc.radius();
    }
}
