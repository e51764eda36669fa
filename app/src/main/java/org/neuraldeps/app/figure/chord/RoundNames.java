package org.neuraldeps.app.figure.chord;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.Anchor;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.plot.EndLabels;

/** All names, running outwards: each as near to its segment as the others allow, with a line to it. */
final class RoundNames implements ChordNames {

    private final NameLetters letters;
    private final ChordPlan plan;

    RoundNames(NameLetters letters, ChordPlan plan) {
        this.letters = letters;
        this.plan = plan;
    }

    @Override
    public void draw(Sheet sheet, ChordCircle circle) {
        List<Integer> categories = new ArrayList<>(circle.segments().keySet());
        double[] wishes =
                circle.segments().values().stream().mapToDouble(Span::middle).toArray();
        double apart = plan.apart(letters.height());
        double[] places = EndLabels.spread(wishes, apart, 0, 360 - apart);
        for (int i = 0; i < places.length; i++) {
            int category = categories.get(i);
            Span span = circle.segments().get(category);
            leader(sheet, span.middle(), places[i]);
            double room = plan.toEdge(places[i], letters.height() / 2) - plan.namesFrom();
            letters.write(sheet, category, position(places[i]), new NameLetters.Look(room, span.length() == 0));
        }
    }

    private TextPosition position(double degrees) {
        boolean left = Math.floorMod((long) Math.floor(degrees), 360L) >= 180;
        Disc disc = plan.disc();
        return new TextPosition(
                disc.x(degrees, plan.namesFrom()),
                disc.y(degrees, plan.namesFrom()),
                left ? degrees + 90 : degrees - 90,
                left ? Anchor.END : Anchor.START);
    }

    private void leader(Sheet sheet, double from, double to) {
        Disc disc = plan.disc();
        double inner = disc.radius() + plan.ring() + 1;
        double outer = plan.namesFrom() - 1.5;
        sheet.add(new Mark.Line(
                disc.x(from, inner),
                disc.y(from, inner),
                disc.x(to, outer),
                disc.y(to, outer),
                Pen.solid(plan.style().palette().rule(), 0.6)));
    }
}
