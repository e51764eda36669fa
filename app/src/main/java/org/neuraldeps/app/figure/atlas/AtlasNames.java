package org.neuraldeps.app.figure.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Words;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.AtlasPlaces;

/**
 * Which categories carry their names at which scale, and on which side: hubs first, none over another, and as few as possible over
 * dots. That depends on the places and the scale alone, so names stay while λ moves and while somebody pans; from one scale to the
 * next, which is a little larger, the names that are there stay and others join them. Confined to one thread.
 */
final class AtlasNames {

    /** Scales that a name stays for: so many to a doubling. */
    private static final int LEVELS = 4;

    private static final int MOST_LEVELS = 12 * LEVELS;

    /** Categories by rank that get larger letters, and those that may cover dots of lesser ones. */
    private static final int[] LARGER = {16, 80};

    private static final double[] SIZES = {0.95, 0.8, 0.7};
    private static final double[] NARROW_SIZES = {0.72, 0.66, 0.6};

    /** How many dots of lesser categories a name may lie on: names of the first ranks many, that they are never missing; others one or none. */
    private static final int FIRST = 12;

    private static final int MOST_COVERED = 16;
    private static final int COVERING = 150;

    /** Longer names are cut, in sizes of letters. */
    private static final double LONGEST = 15;

    /** From the edge of a dot to its name, points. */
    private static final double GAP = 1.4;

    private final AtlasPlaces places;
    private final int[] order;
    private final String[] words;
    private final double[] sizes;
    private final double wholeScale;
    private final double[] strengths;
    private final List<List<PlacedName>> levels = new ArrayList<>();

    /**
     * @param strengths the more, the earlier a category is named
     * @param style whose letters they are a part of
     * @param wholeScale points per side of the square where all of it is seen
     */
    AtlasNames(Categories categories, AtlasPlaces places, double[] strengths, FigureStyle style, double wholeScale) {
        this.places = places;
        this.strengths = strengths;
        this.wholeScale = wholeScale;
        this.order = IntStream.range(0, categories.size())
                .boxed()
                .sorted((i, j) -> Double.compare(strengths[j], strengths[i]))
                .mapToInt(i -> i)
                .toArray();
        this.words = new String[order.length];
        this.sizes = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            int category = order[rank];
            int step = rank < LARGER[0] ? 0 : rank < LARGER[1] ? 1 : 2;
            sizes[category] = (style.isNarrow() ? NARROW_SIZES : SIZES)[step] * style.fontSize();
            words[category] =
                    Words.shortened(categories.get(category).name(), sizes[category], LONGEST * sizes[category]);
        }
    }

    /** All categories, that which is named first first. */
    int[] order() {
        return order;
    }

    /** A name as it stands beside its dot. */
    String words(int category) {
        return words[category];
    }

    /** The names at a scale, the most important first. */
    List<PlacedName> at(double scale) {
        int wanted = level(scale);
        while (levels.size() <= wanted) {
            levels.add(next(levels.isEmpty() ? List.of() : levels.get(levels.size() - 1), levels.size()));
        }
        return levels.get(wanted);
    }

    private int level(double scale) {
        int level = (int) Math.floor(LEVELS * Math.log(scale / wholeScale) / Math.log(2) + 1e-9);
        return Math.max(0, Math.min(MOST_LEVELS, level));
    }

    /** From the middle of a dot to its name, points; the same for all scales of a level. */
    private double clearance(int category, int level) {
        double zoom = Math.pow(2, (level + 1.0) / LEVELS);
        return AtlasDots.radius(strengths[category], AtlasDots.factor(wholeScale, zoom, order.length)) + GAP;
    }

    private List<PlacedName> next(List<PlacedName> before, int level) {
        double scale = wholeScale * Math.pow(2, (double) level / LEVELS);
        NameRoom room = new NameRoom(places, order, scale);
        PlacedName[] named = new PlacedName[order.length];
        for (PlacedName name : before) {
            named[name.category()] = place(room, name.category(), name.side(), level, MOST_COVERED);
        }
        for (int rank = 0; rank < order.length; rank++) {
            int category = order[rank];
            if (named[category] == null) {
                named[category] = place(room, category, NameSide.RIGHT, level, covered(rank));
            }
        }
        return Arrays.stream(order)
                .mapToObj(category -> named[category])
                .filter(Objects::nonNull)
                .toList();
    }

    private static int covered(int rank) {
        return rank < FIRST ? MOST_COVERED : rank < COVERING ? 1 : 0;
    }

    /** The side on which there is room, the one that is liked first; null where there is none. */
    private PlacedName place(NameRoom room, int category, NameSide liked, int level, int mostCovered) {
        for (int covered = 0; covered <= mostCovered; covered++) {
            for (NameSide side : liked.first()) {
                PlacedName name = name(category, side, clearance(category, level), sizes[category]);
                if (room.take(category, box(name), covered)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** A name beside its dot at a scale, whether there is room or not. */
    PlacedName beside(int category, NameSide side, double size, double scale) {
        return name(category, side, clearance(category, level(scale)), size);
    }

    private static PlacedName name(int category, NameSide side, double clearance, double size) {
        return new PlacedName(category, side, side.x(clearance), side.y(clearance, size * FigureFont.LINE), size);
    }

    /** The box of a name, from the middle of its dot, points. */
    Box box(PlacedName name) {
        double width = FigureFont.width(words[name.category()], name.size(), false);
        double height = name.size() * FigureFont.LINE;
        double x = name.x() - name.side().anchor().part() * width;
        return new Box(x, name.y() - height / 2, width, height);
    }
}
