package org.neuraldeps.app.figure.atlas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.solver.graph.AtlasPlaces;

/**
 * The names in an atlas. While something is lit, its own comes first and those of its strongest neighbours next, each where it meets no
 * other; all others step back, and those that would be in the way are left out. Confined to one thread.
 */
final class AtlasLabels {

    /** More neighbours than these are not read. */
    private static final int NEIGHBOURS = 40;

    private static final double NEIGHBOUR_SIZE = 0.85;
    private static final double DIMMED = 0.4;
    private static final double APART = 1;

    private final AtlasNames names;
    private final AtlasPlaces places;
    private final AtlasView view;
    private final FigureStyle style;
    private final List<Box> taken = new ArrayList<>();

    /** @param style with what is lit */
    AtlasLabels(AtlasNames names, AtlasPlaces places, AtlasView view, FigureStyle style) {
        this.names = names;
        this.places = places;
        this.view = view;
        this.style = style;
    }

    void draw(Sheet sheet, AtlasDots dots, LayeredEdges kept) {
        Palette palette = style.palette();
        Set<Integer> lit = lit();
        List<Mark.Text> above = new ArrayList<>();
        for (int category : lit) {
            if (dots.isSeen(category)) {
                Lettering letters =
                        Lettering.plain(style.fontSize(), palette.ink()).lit(palette);
                free(category, letters).or(() -> anywhere(category, letters)).ifPresent(above::add);
            }
        }
        Set<Integer> named = new LinkedHashSet<>(lit);
        for (int neighbour : neighbours(kept, lit)) {
            named.add(neighbour);
            if (dots.isSeen(neighbour)) {
                Lettering letters = Lettering.plain(NEIGHBOUR_SIZE * style.fontSize(), palette.ink())
                        .onPlate(palette.page());
                free(neighbour, letters).ifPresent(above::add);
            }
        }
        for (PlacedName name : names.at(view.scale())) {
            if (dots.isSeen(name.category()) && !named.contains(name.category())) {
                text(name, Lettering.plain(name.size(), palette.mixed(palette.ink(), lit.isEmpty() ? 1 : DIMMED)))
                        .filter(text -> taken.isEmpty() || isFree(box(name)))
                        .ifPresent(sheet::add);
            }
        }
        above.forEach(sheet::add);
    }

    /** What the pointer is over comes last: the names of what is pinned stay where they are. */
    private Set<Integer> lit() {
        Highlight highlight = style.highlight();
        Set<Integer> lit = new LinkedHashSet<>();
        IntStream.of(names.order()).filter(highlight.pinned()::contains).forEach(lit::add);
        highlight.hovered().ifPresent(lit::add);
        return lit;
    }

    /** The other ends of what begins or ends at a lit category, strongest first. */
    private static Set<Integer> neighbours(LayeredEdges kept, Set<Integer> lit) {
        Set<Integer> neighbours = new LinkedHashSet<>();
        for (int i = lit.isEmpty() ? -1 : kept.size() - 1; i >= 0 && neighbours.size() < NEIGHBOURS; i--) {
            boolean predicts = lit.contains(kept.predictor(i));
            boolean isPredicted = lit.contains(kept.target(i));
            if (predicts != isPredicted) {
                neighbours.add(predicts ? kept.target(i) : kept.predictor(i));
            }
        }
        return neighbours;
    }

    /** A name on the first side where it meets no other. */
    private Optional<Mark.Text> free(int category, Lettering letters) {
        for (NameSide side : NameSide.values()) {
            PlacedName name = names.beside(category, side, letters.size(), view.scale());
            Optional<Mark.Text> text = text(name, letters).filter(there -> isFree(box(name)));
            if (text.isPresent()) {
                taken.add(box(name).grown(APART));
                return text;
            }
        }
        return Optional.empty();
    }

    private Optional<Mark.Text> anywhere(int category, Lettering letters) {
        for (NameSide side : NameSide.values()) {
            PlacedName name = names.beside(category, side, letters.size(), view.scale());
            Optional<Mark.Text> text = text(name, letters);
            if (text.isPresent()) {
                taken.add(box(name).grown(APART));
                return text;
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    private Box box(PlacedName name) {
        Box beside = names.box(name);
        return new Box(
                view.x(places.x(name.category())) + beside.x(),
                view.y(places.y(name.category())) + beside.y(),
                beside.width(),
                beside.height());
    }

    /** A name beside its dot, where it lies within the area. */
    private Optional<Mark.Text> text(PlacedName name, Lettering letters) {
        Box box = box(name);
        Box area = view.area();
        boolean fits = area.contains(box.x() - APART, box.y()) && area.contains(box.right() + APART, box.bottom());
        double x = view.x(places.x(name.category())) + name.x();
        double y = view.y(places.y(name.category())) + name.y();
        return fits
                ? Optional.of(new Mark.Text(
                        names.words(name.category()),
                        new TextPosition(x, y, 0, name.side().anchor()),
                        letters))
                : Optional.empty();
    }
}
