package org.neuraldeps.solver.graph;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How far along a space-filling curve a place of the unit square is. */
final class HilbertCurve {

    private static final int CELLS = 1 << 16;

    private HilbertCurve() {}

    /** Categories as the curve meets them; of those in one of its 2^32 cells the lower first. */
    static int[] order(AtlasPlaces places) {
        long[] along = IntStream.range(0, places.size())
                .mapToLong(i -> along(cell(places.x(i)), cell(places.y(i))))
                .toArray();
        return IntStream.range(0, along.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> along[i]))
                .mapToInt(i -> i)
                .toArray();
    }

    private static int cell(double at) {
        return Math.min(CELLS - 1, (int) (at * CELLS));
    }

    /** Quarter by quarter, each turned so that the curve goes on where it left the one before. */
    static long along(int column, int row) {
        int x = column;
        int y = row;
        long along = 0;
        for (int half = CELLS / 2; half > 0; half /= 2) {
            boolean isRight = (x & half) > 0;
            boolean isLow = (y & half) > 0;
            along += (long) half * half * (isRight ? isLow ? 2 : 3 : isLow ? 1 : 0);
            if (!isLow) {
                int turned = isRight ? CELLS - 1 - y : y;
                y = isRight ? CELLS - 1 - x : x;
                x = turned;
            }
        }
        return along;
    }
}
