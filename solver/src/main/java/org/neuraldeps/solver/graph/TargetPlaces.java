package org.neuraldeps.solver.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Places targets inside the circle: drawn towards the bases they depend on, and kept apart. */
final class TargetPlaces {

    /** Radius of the part of the disc that targets may use; the rim belongs to the bases and their arcs. */
    private static final double REACH = 0.66;

    private static final int ROUNDS = 400;

    private TargetPlaces() {}

    /**
     * The weighted barycentre of each target's bases, moved outwards so that all together fill the reach, then pushed
     * apart until no two are closer than the space allows.
     *
     * @param bases places of the bases
     * @param weights per target, per base: not negative
     */
    static Map<Integer, Position> of(Map<Integer, Position> bases, Map<Integer, Map<Integer, Double>> weights) {
        int[] targets = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[][] places = new double[targets.length][];
        double farthest = 0;
        for (int i = 0; i < targets.length; i++) {
            places[i] = barycentre(bases, weights.get(targets[i]), i);
            farthest = Math.max(farthest, Math.hypot(places[i][0], places[i][1]));
        }
        double stretch = farthest > 0 ? REACH / farthest : 1;
        for (double[] place : places) {
            place[0] *= stretch;
            place[1] *= stretch;
        }
        pushApart(places, 1.45 * REACH / Math.sqrt(Math.max(1, targets.length)));
        Map<Integer, Position> result = new LinkedHashMap<>();
        for (int i = 0; i < targets.length; i++) {
            result.put(targets[i], new Position(places[i][0], places[i][1]));
        }
        return result;
    }

    /** The i-th turn of a tiny spiral is added: targets that fall together must know which way to part. */
    private static double[] barycentre(Map<Integer, Position> bases, Map<Integer, Double> weights, int i) {
        double x = 0;
        double y = 0;
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
            Position place = bases.get(entry.getKey());
            x += entry.getValue() * place.x();
            y += entry.getValue() * place.y();
            sum += entry.getValue();
        }
        double angle = 2.399963 * i;
        double aside = 1e-4 * (i + 1);
        return new double[] {
            (sum > 0 ? x / sum : 0) + aside * Math.cos(angle), (sum > 0 ? y / sum : 0) + aside * Math.sin(angle)
        };
    }

    private static void pushApart(double[][] places, double room) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < places.length; i++) {
                for (int j = 0; j < i; j++) {
                    moved |= part(places[i], places[j], room);
                }
            }
            for (double[] place : places) {
                keepInside(place);
            }
            if (!moved) {
                return;
            }
        }
    }

    private static boolean part(double[] a, double[] b, double room) {
        double dx = a[0] - b[0];
        double dy = a[1] - b[1];
        double distance = Math.hypot(dx, dy);
        if (distance >= room || distance == 0) {
            return false;
        }
        double shift = (room - distance) / 2 / distance * 0.5;
        a[0] += dx * shift;
        a[1] += dy * shift;
        b[0] -= dx * shift;
        b[1] -= dy * shift;
        return true;
    }

    private static void keepInside(double[] place) {
        double radius = Math.hypot(place[0], place[1]);
        if (radius > REACH) {
            place[0] *= REACH / radius;
            place[1] *= REACH / radius;
        }
    }
}
