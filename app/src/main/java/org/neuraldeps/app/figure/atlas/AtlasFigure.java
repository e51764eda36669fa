package org.neuraldeps.app.figure.atlas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureFont;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Lettering;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Sheet;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.several.AllWords;
import org.neuraldeps.app.figure.several.CategoryGroups;
import org.neuraldeps.app.figure.several.GroupLegend;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.figure.several.SeveralCaption;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.graph.AtlasPlaces;

/**
 * The atlas: dots at their places, a tapered curve for every dependency, and the names there is room for. What λ moves is the
 * dependencies and the sizes of dots; places and names stay. Confined to one thread, for it keeps what names cost to place.
 */
final class AtlasFigure {

    private static final double LINE = 1.7;

    /** Height of a low page, in sizes of letters. */
    private static final double LOW = 34;

    private final Categories categories;
    private final Networks networks;
    private final AtlasPlaces places;
    private final FigureStyle style;
    private final DotColour colour;
    private final int legendLines;
    private final Box area;
    private final double margin;
    private final AtlasNames names;

    /**
     * @param places of all categories of the data
     * @param strengths how much each category predicts, by which hubs are named first
     * @param colour what the colours of categories tell
     * @param style whatever is lit
     */
    AtlasFigure(OpenedDataset data, AtlasPlaces places, double[] strengths, DotColour colour, FigureStyle style) {
        this.categories = data.dataset().categories();
        this.networks = data.request().names();
        this.places = places;
        this.style = style;
        this.colour = colour;
        this.legendLines = 1 + GroupLegend.lines(style, colour, categories.size());
        double size = 0.95 * style.fontSize();
        int lines =
                (style.shows(PagePart.TITLE) ? isLow() ? 1 : 2 : 0) + (style.shows(PagePart.LEGEND) ? legendLines : 0);
        double below = lines == 0 ? 0 : (0.4 + LINE * lines) * size;
        this.area = new Box(0, 0, style.width(), Math.max(1, style.height() - below));
        this.margin = Math.min(0.06 * Math.min(area.width(), area.height()), 1.6 * style.fontSize());
        double whole = AtlasView.of(area, margin, Extent.WHOLE).wholeScale();
        this.names = new AtlasNames(categories, places, strengths, style, whole);
    }

    /** The part of the square that an extent asks for. */
    AtlasView view(Extent extent) {
        return AtlasView.of(area, margin, extent);
    }

    /**
     * Draws.
     *
     * @param lit the style with what is lit
     * @param solved all targets; empty where they are not solved yet
     * @param shown which dependencies are meant to be drawn
     */
    Figure at(AtlasView view, Optional<SolvedAtlas> solved, Shown shown, FigureStyle lit) {
        Optional<AllPicture> picture = solved.map(SolvedAtlas::picture);
        Optional<LayeredEdges> kept = solved.map(SolvedAtlas::kept);
        Optional<CategoryGroups> groups = solved.flatMap(SolvedAtlas::groups);
        Sheet sheet = new Sheet(lit);
        AtlasPens pens = new AtlasPens(
                style.palette(),
                Math.min(area.width(), area.height()),
                view.zoom(),
                kept.filter(edges -> !edges.areOfProblem()).isPresent());
        int n = categories.size();
        double[] out = kept.map(edges -> edges.outStrengths(n)).orElseGet(() -> new double[n]);
        kept.ifPresent(edges -> edges(sheet, view, edges, picture.orElseThrow(), pens, shown, lit));
        AtlasDots dots = new AtlasDots(places, view, out, groups, lit);
        dots.draw(
                sheet,
                names.order(),
                category -> words(kept, category)
                        + groups.map(there -> there.words(category)).orElse(""));
        kept.ifPresent(there -> new AtlasLabels(names, places, view, lit).draw(sheet, dots, there));
        places(sheet);
        new AtlasLegend(style, pens).draw(sheet, kept, networks);
        double size = 0.86 * style.fontSize();
        new GroupLegend(style, colour, categories.size())
                .draw(sheet, groups, 0.7 * size, (mark, x, y) -> dots.sample(mark, x + 0.35 * size, y, 0.36 * size));
        return sheet.figure(title(picture, kept));
    }

    private void edges(
            Sheet sheet,
            AtlasView view,
            LayeredEdges kept,
            AllPicture picture,
            AtlasPens pens,
            Shown shown,
            FigureStyle lit) {
        // Who predicts whom is said of dependencies between networks alone.
        Categories named = kept.layers().containsKey(EdgeLayer.SOLVED) ? categories : categories.ofOne();
        AtlasEdges edges = AtlasEdges.of(kept, places, view, pens, lit.highlight(), shown.most());
        if (edges.tapers().size() > 0) {
            sheet.add(new Mark.Strands(area, edges.tapers()));
            sheet.hit(HitRegion.of(new HitShape.Strands(edges.tapers(), i -> region(kept, edges.which()[i]))));
        }
        new SeveralCaption(
                        style, named, words -> AllWords.solved(picture, isLow() ? words + ",  places from C" : words))
                .draw(
                        sheet,
                        AllWords.edges(
                                kept,
                                networks,
                                AllWords.filters(shown.look().filter(), shown.each()),
                                edges.tapers().size(),
                                edges.inView()),
                        legendLines);
    }

    private HitRegion region(LayeredEdges kept, int i) {
        int predictor = kept.predictor(i);
        int target = kept.target(i);
        double value = kept.value(i);
        EdgeLayer layer = kept.layer(i);
        OptionalDouble frequency = kept.frequency(i);
        return new HitRegion(
                        predictor,
                        HitRegion.Role.COEFFICIENT,
                        new HitShape.Disc(0, 0, 0),
                        () -> AtlasWords.edge(categories, predictor, target, value)
                                + layer(layer)
                                + AllWords.selected(frequency))
                .predicting(target);
    }

    private String layer(EdgeLayer layer) {
        String words = AllWords.layer(layer, networks);
        return words.isEmpty() ? "" : "\n" + words;
    }

    private String words(Optional<LayeredEdges> kept, int category) {
        return kept.map(edges -> AtlasWords.category(categories, edges, category))
                .orElseGet(() -> categories.label(category));
    }

    private void places(Sheet sheet) {
        if (!style.shows(PagePart.TITLE) || isLow()) {
            return;
        }
        double size = 0.95 * style.fontSize();
        double up = 1.1 + LINE * (style.shows(PagePart.LEGEND) ? 1 + legendLines : 1);
        List<String> variants = AtlasWords.places();
        String words = variants.stream()
                .filter(variant -> FigureFont.width(variant, size, false) < style.width() - 2 * size)
                .findFirst()
                .orElse("");
        if (!words.isEmpty()) {
            sheet.keep(new Mark.Text(
                    words,
                    TextPosition.from(size, style.height() - up * size),
                    Lettering.plain(size, style.palette().faint())));
        }
    }

    /** Whether a page has no height for a line about places; the caption then says it shortly. */
    private boolean isLow() {
        return style.height() < LOW * style.fontSize();
    }

    private String title(Optional<AllPicture> picture, Optional<LayeredEdges> kept) {
        int count = categories.size();
        return picture.map(there ->
                        AllWords.solved(there, kept.map(LayeredEdges::all).orElse(0) + " dependencies")
                                        .get(0) + " of " + count + " categories")
                .orElse(count + " categories");
    }
}
