package org.neuraldeps.app.figure.atlas;

import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.Tapers;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.figure.several.Lighting;
import org.neuraldeps.solver.graph.AtlasPlaces;

/**
 * The dependencies that are drawn of those that filters leave: those that can be seen, the strongest where there are too many. What is lit
 * comes last, on top.
 *
 * @param tapers as they are drawn, the lowest first
 * @param which the number of each among those that were left
 * @param inView how many could be seen
 */
record AtlasEdges(Tapers tapers, int[] which, int inView) {

    /**
     * Lays them out.
     *
     * @param most how many are drawn at most; those that are lit are always drawn
     */
    static AtlasEdges of(
            LayeredEdges kept, AtlasPlaces places, AtlasView view, AtlasPens pens, Highlight highlight, int most) {
        boolean isLighting =
                highlight.hovered().isPresent() || !highlight.pinned().isEmpty();
        int[] seen = new int[kept.size()];
        int start = seen.length;
        int inView = 0;
        boolean seesAll = view.seesAll();
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (seesAll || isSeen(kept, i, places, view)) {
                inView++;
                if (inView <= most || isLit(kept, i, highlight)) {
                    seen[--start] = i;
                }
            }
        }
        int count = seen.length - start;
        int[] drawn = new int[count];
        int next = 0;
        Tapers.Builder builder = new Tapers.Builder(count);
        for (int pass = 0; pass < (isLighting ? 2 : 1); pass++) {
            for (int s = start; s < seen.length; s++) {
                int i = seen[s];
                boolean lit = isLit(kept, i, highlight);
                if (lit == (pass == 1) || !isLighting) {
                    add(builder, kept, i, places, view, pens, isLighting ? lit ? Lit.YES : Lit.NO : Lit.AS_ALL);
                    drawn[next++] = i;
                }
            }
        }
        return new AtlasEdges(builder.tapers(), drawn, inView);
    }

    private enum Lit {
        YES,
        NO,
        AS_ALL
    }

    private static boolean isLit(LayeredEdges kept, int i, Highlight highlight) {
        return highlight.shows(kept.target(i)) || highlight.shows(kept.predictor(i));
    }

    private static void add(
            Tapers.Builder builder,
            LayeredEdges kept,
            int i,
            AtlasPlaces places,
            AtlasView view,
            AtlasPens pens,
            Lit lit) {
        int from = kept.predictor(i);
        int to = kept.target(i);
        double value = kept.value(i);
        double length = Math.hypot(places.x(to) - places.x(from), places.y(to) - places.y(from));
        double left = kept.isPale(i) ? StabilityMarks.PALE : 1;
        double strength = left
                * switch (lit) {
                    case YES -> 1;
                    case NO -> Lighting.DIMMED * pens.strength(value, length);
                    case AS_ALL -> pens.strength(value, length);
                };
        builder.add(
                view.x(places.x(from)),
                view.y(places.y(from)),
                view.x(places.x(to)),
                view.y(places.y(to)),
                pens.width(value),
                pens.rgb(kept.layer(i), value, strength),
                value < 0);
    }

    /** Whether a box round both ends, with room for the bow, meets the area. */
    private static boolean isSeen(LayeredEdges kept, int i, AtlasPlaces places, AtlasView view) {
        double x0 = view.x(places.x(kept.predictor(i)));
        double y0 = view.y(places.y(kept.predictor(i)));
        double x1 = view.x(places.x(kept.target(i)));
        double y1 = view.y(places.y(kept.target(i)));
        double bow = 0.1 * (Math.abs(x1 - x0) + Math.abs(y1 - y0));
        Box area = view.area();
        return Math.max(x0, x1) + bow >= area.x()
                && Math.min(x0, x1) - bow <= area.right()
                && Math.max(y0, y1) + bow >= area.y()
                && Math.min(y0, y1) - bow <= area.bottom();
    }
}
