package org.neuraldeps.app.figure.radial;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.Anchor;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.Position;
import org.neuraldeps.solver.graph.RadialLayout;

/** Where everything of a radial view lies on the page; depends on the layout and the size alone, not on λ. */
final class RadialPlan {

    private static final double LEAST_RADIUS = 0.45;
    private static final double SMALLEST_LETTERS = 3;
    private static final double LEAST_LEGIBLE = 5.25;

    private final Categories categories;
    private final RadialLayout layout;
    private final FigureStyle style;
    private final Box room;
    private final double letters;
    private final double cx;
    private final double cy;
    private final double radius;
    private final Optional<FewBases> few;
    private final Optional<BowedColumns> columns;
    private final TargetBoxes targets;

    /** @param rows which rows stand below the legend */
    RadialPlan(Categories categories, RadialLayout layout, RowsBelow rows, FigureStyle style) {
        this.categories = categories;
        this.layout = layout;
        this.style = style;
        this.room = new Box(0, 0, style.width(), style.height() - footer(rows)).grown(-0.5 * style.fontSize());
        this.cx = room.x() + room.width() / 2;
        this.cy = room.y() + room.height() / 2;
        this.few = FewBases.of(categories, layout, style, room, LEAST_LEGIBLE);
        double fitting = few.map(FewBases::letters).orElseGet(this::fittingLetters);
        boolean small = fitting < LEAST_LEGIBLE && !layout.bases().isEmpty();
        this.columns = small ? Optional.of(new BowedColumns(categories, layout, style, room)) : Optional.empty();
        this.letters = columns.map(BowedColumns::letters).orElse(fitting);
        this.radius = few.map(FewBases::radius).orElseGet(() -> radius(fitting));
        this.targets = columns.map(BowedColumns::targets).orElseGet(this::insideCircle);
    }

    /** Letters of the bases: as large as usual, unless that leaves no circle, or neighbours would touch. */
    private double fittingLetters() {
        double size = 0.9 * style.fontSize();
        double least = LEAST_RADIUS * Math.min(room.width(), room.height()) / 2;
        while (size > SMALLEST_LETTERS) {
            double r = radius(size);
            boolean apart = 2 * Math.PI * r >= layout.bases().size() * size * FigureFont.LINE;
            if (r >= least && apart) {
                return size;
            }
            size -= 0.1;
        }
        return SMALLEST_LETTERS;
    }

    /** The largest circle outside which every name still ends on the page: in the corners there is more room. */
    private double radius(double size) {
        double r = Math.min(room.width(), room.height()) / 2 - gap();
        for (Map.Entry<Integer, Position> base : layout.bases().entrySet()) {
            double length = FigureFont.width(categories.label(base.getKey()), size, false);
            r = Math.min(r, toEdge(base.getValue(), size * FigureFont.LINE / 2) - gap() - length);
        }
        return r;
    }

    /** From the centre to the edge of the room, for a line of text of half a height that runs in this direction. */
    private double toEdge(Position direction, double half) {
        double cos = Math.abs(direction.x());
        double sin = Math.abs(direction.y());
        return Math.min(
                (room.width() / 2 - half * sin) / Math.max(cos, 1e-9),
                (room.height() / 2 - half * cos) / Math.max(sin, 1e-9));
    }

    /** Height of the strip with caption and legend. */
    private double footer(RowsBelow rows) {
        double lines =
                Stream.of(PagePart.TITLE, PagePart.LEGEND).filter(style::shows).count();
        lines += rows.lines(style);
        return (0.4 + 1.6 * lines) * style.fontSize();
    }

    /** From the circle to the names. */
    double gap() {
        return 0.9 * style.fontSize();
    }

    double letters() {
        return letters;
    }

    /** Whether there is only room for some of the bases' names, chosen anew at every λ. */
    boolean showsSomeNames() {
        return columns.isPresent();
    }

    /** Whether the bases are so few that the circle is drawn: their dots and names alone do not make one. */
    boolean showsCircle() {
        return few.isPresent();
    }

    double cx() {
        return cx;
    }

    double cy() {
        return cy;
    }

    double radius() {
        return radius;
    }

    /** The name of a base as it stands beside its dot. */
    String baseWords(int base) {
        return few.map(b -> b.words(base))
                .or(() -> columns.map(b -> b.words(base)))
                .orElseGet(() -> categories.label(base));
    }

    /** The name of a base that is lit: whole, unless room was kept for a cut one only. */
    String litWords(int base) {
        return few.map(b -> b.words(base)).orElseGet(() -> categories.label(base));
    }

    /** Radius of a base's dot: neighbours never touch. */
    double dot() {
        if (columns.isPresent()) {
            return columns.get().dot();
        }
        return Math.min(
                0.28 * style.fontSize(),
                0.3 * 2 * Math.PI * radius / Math.max(1, layout.bases().size()));
    }

    /** The names of the targets and their boxes. */
    TargetBoxes targets() {
        return targets;
    }

    private TargetBoxes insideCircle() {
        double size = Math.max(letters, Math.min(style.fontSize() * 1.05, radius / 22));
        HitShape.Disc disc = new HitShape.Disc(cx, cy, 0.86 * radius);
        double unit = few.map(FewBases::unit).orElse(radius);
        return TargetBoxes.of(categories, layout, size, new TargetBoxes.Inside(disc, unit, 1, 0.6 * size));
    }

    /** Where a base lies. */
    double x(Position base) {
        return columns.map(b -> b.x(base)).orElseGet(() -> onCircleX(base));
    }

    /** Where a base lies. */
    double y(Position base) {
        return columns.map(b -> b.y(base)).orElseGet(() -> onCircleY(base));
    }

    private double onCircleX(Position position) {
        return cx + radius * position.x();
    }

    private double onCircleY(Position position) {
        return cy + radius * position.y();
    }

    /** Where the name of a base begins and runs: outwards, never upside down. */
    TextPosition basePosition(int base, String words) {
        Position p = layout.bases().get(base);
        if (few.isPresent()) {
            return few.get().namePosition(p);
        }
        if (columns.isPresent()) {
            return columns.get().namePosition(p, FigureFont.width(words, letters, false));
        }
        double degrees = Math.toDegrees(Math.atan2(p.y(), p.x()));
        boolean flip = p.x() < -1e-9;
        double out = 1 + gap() / radius;
        return new TextPosition(
                cx + radius * out * p.x(),
                cy + radius * out * p.y(),
                flip ? degrees + 180 : degrees,
                flip ? Anchor.END : Anchor.START);
    }
}
