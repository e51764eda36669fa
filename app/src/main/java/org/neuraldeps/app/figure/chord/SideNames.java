package org.neuraldeps.app.figure.chord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.EndLabels;

/**
 * Upright names left and right of the circle, close to it. On a page too small for all: those of what is lit, of targets
 * and of the longest segments, as far as each comes to stand near its segment; on which side a name stands does not
 * depend on λ. Few categories are all named, each on the side where its segment is.
 */
final class SideNames implements ChordNames {

    /** How far a name may stand from where its segment is, lines. */
    private static final double FARTHEST = 2.5;

    private final NameLetters letters;
    private final ChordPlan plan;

    SideNames(NameLetters letters, ChordPlan plan) {
        this.letters = letters;
        this.plan = plan;
    }

    @Override
    public void draw(Sheet sheet, ChordCircle circle) {
        for (boolean right : new boolean[] {true, false}) {
            List<Integer> named = new ArrayList<>();
            candidates(circle, right).forEach(category -> {
                named.add(category);
                if (!isNear(circle, named)) {
                    named.remove(category);
                }
            });
            write(sheet, circle, named, right);
        }
    }

    /** Those on a side that may be named, the most important first. */
    private List<Integer> candidates(ChordCircle circle, boolean right) {
        return circle.segments().keySet().stream()
                .filter(category -> isRight(circle, category) == right)
                .filter(category -> plan.isFew() || isLit(category) || length(circle, category) > 0)
                .sorted(Comparator.comparing((Integer category) -> !isLit(category))
                        .thenComparing(category -> !letters.isTarget(category))
                        .thenComparing(category -> -length(circle, category)))
                .toList();
    }

    private boolean isRight(ChordCircle circle, int category) {
        double degrees = plan.isFew() ? middle(circle, category) : circle.slot(category);
        return (degrees % 360 + 360) % 360 < 180;
    }

    private boolean isNear(ChordCircle circle, List<Integer> named) {
        double[] wishes = wishes(circle, named);
        double[] places = places(wishes);
        return (named.size() - 1) * letters.height() <= plan.room().height() - letters.height()
                && (plan.isFew() || isNear(places, wishes));
    }

    private boolean isNear(double[] places, double[] wishes) {
        return IntStream.range(0, places.length)
                .allMatch(i -> Math.abs(places[i] - wishes[i]) <= FARTHEST * letters.height());
    }

    private double[] wishes(ChordCircle circle, List<Integer> named) {
        return named.stream()
                .mapToDouble(category -> plan.disc().y(middle(circle, category), plan.namesFrom()))
                .toArray();
    }

    private double[] places(double[] wishes) {
        double half = letters.height() / 2;
        return EndLabels.spread(
                wishes, letters.height(), plan.room().y() + half, plan.room().bottom() - half);
    }

    private void write(Sheet sheet, ChordCircle circle, List<Integer> named, boolean right) {
        double[] places = places(wishes(circle, named));
        for (int i = 0; i < places.length; i++) {
            int category = named.get(i);
            double beside = plan.beside(places[i], letters.height() / 2);
            double x = plan.disc().cx() + (right ? beside : -beside);
            double room = right ? plan.room().right() - x : x - plan.room().x();
            leader(sheet, middle(circle, category), right ? x - 1 : x + 1, places[i]);
            TextPosition position = right ? TextPosition.from(x, places[i]) : TextPosition.upTo(x, places[i]);
            letters.write(sheet, category, position, new NameLetters.Look(room, length(circle, category) == 0));
        }
    }

    private void leader(Sheet sheet, double degrees, double x, double y) {
        Disc disc = plan.disc();
        double inner = disc.radius() + plan.ring() + 1;
        sheet.add(new Mark.Line(
                disc.x(degrees, inner),
                disc.y(degrees, inner),
                x,
                y,
                Pen.solid(letters.style().palette().rule(), 0.6)));
    }

    private boolean isLit(int category) {
        return letters.style().highlight().shows(category);
    }

    private static double length(ChordCircle circle, int category) {
        return circle.segments().get(category).length();
    }

    private static double middle(ChordCircle circle, int category) {
        return circle.segments().get(category).middle();
    }
}
