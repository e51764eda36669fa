package org.neuraldeps.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Measures figures: what lies outside the page, which letters meet. */
public final class Geometry {

    private Geometry() {}

    public static List<Mark.Text> texts(Figure figure) {
        List<Mark.Text> texts = new ArrayList<>();
        for (List<Mark> layer : List.of(figure.fixed(), figure.moving())) {
            layer.stream()
                    .filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast)
                    .forEach(texts::add);
        }
        return texts;
    }

    /** The categories that answer to the mouse, ascending. */
    public static List<Integer> categories(Figure figure) {
        return figure.hits().stream()
                .map(HitRegion::category)
                .distinct()
                .sorted()
                .toList();
    }

    public static List<String> outsidePage(Figure figure) {
        List<String> outside = new ArrayList<>();
        for (Mark.Text text : texts(figure)) {
            double[] c = text.corners();
            for (int i = 0; i < 8; i += 2) {
                if (c[i] < 0 || c[i] > figure.width() || c[i + 1] < 0 || c[i + 1] > figure.height()) {
                    outside.add(text.words() + " at " + c[i] + ", " + c[i + 1]);
                    break;
                }
            }
        }
        return outside;
    }

    /** Pairs of texts whose boxes share more than a hair. */
    public static List<String> overlaps(Figure figure) {
        List<Mark.Text> texts = texts(figure);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (meet(texts.get(i).corners(), texts.get(j).corners())) {
                    pairs.add(texts.get(i).words() + " / " + texts.get(j).words());
                }
            }
        }
        return pairs;
    }

    /** Two rectangles meet unless some edge direction of one of them separates them. */
    private static boolean meet(double[] a, double[] b) {
        return !separated(a, a, b) && !separated(b, a, b);
    }

    private static boolean separated(double[] edges, double[] a, double[] b) {
        for (int i = 0; i < 4; i += 2) {
            double dx = edges[i + 2] - edges[i];
            double dy = edges[i + 3] - edges[i + 1];
            double length = Math.hypot(dx, dy);
            double[] spanA = span(a, dx / length, dy / length);
            double[] spanB = span(b, dx / length, dy / length);
            double hair = 0.25;
            if (spanA[1] < spanB[0] + hair || spanB[1] < spanA[0] + hair) {
                return true;
            }
        }
        return false;
    }

    private static double[] span(double[] corners, double dx, double dy) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 8; i += 2) {
            double along = corners[i] * dx + corners[i + 1] * dy;
            least = Math.min(least, along);
            most = Math.max(most, along);
        }
        return new double[] {least, most};
    }
}
