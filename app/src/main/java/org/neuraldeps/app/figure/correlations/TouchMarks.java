package org.neuraldeps.app.figure.correlations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.plot.LabelPlacer;
import org.neuraldeps.app.need.EventWords;
import org.neuraldeps.solver.covlasso.PathEvent;

/** Where categories enter and leave, on the line λ/2; the first in view have a colour and a name. */
final class TouchMarks {

    private static final int NAMED = 8;
    private static final int NAMED_IF_NARROW = 5;

    /** From a mark to its name, points, and how often the name may move up by half its height. */
    private static final double AWAY = 5;

    private static final int STEPS_UP = 12;

    private final CorrelationScene scene;
    private final CorrelationPlane plane;
    private final CorrelationPens pens;
    private final TruthMarks truth;
    private final FigureStyle style;
    private final Map<Integer, Pen> colours = new LinkedHashMap<>();
    private final List<PathEvent> inView = new ArrayList<>();

    TouchMarks(CorrelationScene scene, CorrelationPlane plane, FigureStyle style) {
        this.truth = scene.marks();
        this.scene = scene;
        this.plane = plane;
        this.style = style;
        this.pens = new CorrelationPens(style.palette());
        int most = style.isNarrow() ? NAMED_IF_NARROW : NAMED;
        Map<Integer, Integer> order = new LinkedHashMap<>();
        for (PathEvent event : scene.events().list()) {
            event.entered().forEach(change -> order.putIfAbsent(change.category(), order.size()));
            if (plane.showsLevel(event.lambda())) {
                inView.add(event);
                event.entered().stream()
                        .filter(change -> colours.size() < most)
                        .forEach(change ->
                                colours.putIfAbsent(change.category(), pens.named(order.get(change.category()))));
            }
        }
    }

    /** The pen of a named category. */
    Optional<Pen> colour(int category) {
        return Optional.ofNullable(colours.get(category));
    }

    /** Draws the marks, and the names where there is room. */
    void draw(Sheet sheet, LabelPlacer placer) {
        EventWords words = new EventWords(scene.solved().categories());
        for (PathEvent event : inView) {
            double x = plane.x(event.lambda());
            double y = plane.level(event.lambda());
            event.left().forEach(change -> mark(sheet, change, x, y, false));
            event.entered().forEach(change -> mark(sheet, change, x, y, true));
            int about = event.entered().isEmpty() ? -1 : event.entered().get(0).category();
            HitShape place = new HitShape.Disc(x, y, 3.5);
            String said = words.sentence(event);
            sheet.hit(
                    about < 0
                            ? HitRegion.ofMany(place, said)
                            : new HitRegion(about, HitRegion.Role.CATEGORY, place, said));
        }
        names(sheet, placer);
    }

    private void mark(Sheet sheet, PathEvent.Change change, double x, double y, boolean enters) {
        Pen pen = colours.get(change.category());
        double radius = pen == null ? 1.5 : 2.6;
        if (enters) {
            Mark.Paint paint = pen == null ? pens.entryPaint() : Mark.Paint.filled(pen.color());
            sheet.keep(new Mark.Dot(x, y, radius, pens.entryShape(), paint));
            truth(change.category(), pen != null)
                    .map(mark -> mark.around(x, y, radius, style.palette()))
                    .ifPresent(sheet::keep);
        } else {
            Pen stroke = Pen.solid((pen == null ? pens.exitPaint().outline() : pen).color(), 0.8);
            sheet.keep(new Mark.Dot(x, y, 1.5 * radius, pens.exitShape(), new Mark.Paint(null, stroke)));
        }
    }

    /** True predictors all have their mark; of the others those that are named. */
    private Optional<TruthMark> truth(int category, boolean isNamed) {
        boolean isTrue = truth.coefficient(category) != 0;
        return Optional.of(isTrue ? TruthMark.FOUND : TruthMark.EXTRA)
                .filter(mark -> truth.areKnown() && (isTrue || isNamed));
    }

    private void names(Sheet sheet, LabelPlacer placer) {
        // From the right: whoever is farther left has its own height.
        for (int place = inView.size() - 1; place >= 0; place--) {
            PathEvent event = inView.get(place);
            for (PathEvent.Change change : event.entered()) {
                Pen pen = colours.get(change.category());
                if (pen != null && !change.isAgain()) {
                    name(sheet, placer, change.category(), event.lambda(), pen);
                }
            }
        }
    }

    private void name(Sheet sheet, LabelPlacer placer, int category, double lambda, Pen pen) {
        String words = scene.solved().categories().label(category);
        Lettering letters = Lettering.plain(0.88 * style.fontSize(), pen.color())
                .onPlate(style.palette().page());
        Box size = LabelPlacer.size(words, letters);
        double x = plane.x(lambda);
        double y = plane.level(lambda);
        Optional<Box> above = above(placer, x, y, size);
        above.ifPresent(placer::block);
        above.or(() -> placer.place(x, y, size, 3, LabelPlacer.ANYWHERE)).ifPresent(box -> {
            double middle = box.y() + size.height() / 2;
            if (Math.abs(y - middle) > size.height() / 2) {
                double end = Math.max(box.x() - 1, Math.min(box.right() + 1, x));
                sheet.keep(new Mark.Line(x, y, end, middle, Pen.solid(pen.color(), 0.5)));
            }
            TextPosition position = TextPosition.from(box.x(), middle);
            sheet.keep(new Mark.Text(words, position, above.isPresent() ? letters.onPlate(null) : letters));
            HitShape place = new HitShape.Label(position, size.width(), size.height());
            sheet.hit(new HitRegion(category, HitRegion.Role.CATEGORY, place, words));
        });
    }

    /** Right of the mark, where no curve is, or higher up with a line that leads there. */
    private Optional<Box> above(LabelPlacer placer, double x, double y, Box size) {
        for (int up = 0; up < STEPS_UP; up++) {
            double rise = up * 0.5 * size.height();
            Box box = new Box(x + AWAY + rise, y - rise - size.height() / 2, size.width(), size.height());
            if (box.y() >= plane.area().y() && box.right() <= plane.area().right() && placer.isFree(box)) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }
}
