package org.neuraldeps.app.figure.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Tapers;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.several.GroupMark;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.need.DrawAtlas;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Pins;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The atlas of the sample's 1000 categories: what moves and what does not. */
class AtlasFigureTest {

    private static final FigureStyle PAGE = FigureStyle.print(510, 540);

    private static AtlasScene scene;
    private static ExplorerState first;

    private final Sketch<AtlasScene> sketch = new AtlasSketch();

    @BeforeAll
    static void solveAll() {
        DataRequest request = DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K));
        OpenedDataset data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
        first = ExplorerState.first(
                request, CategoryRef.of(data.dataset().categories(), 0), new LambdaSetting.Nonzeros(5));
        scene = DrawAtlas.of(data, coloured(DotColour.BRANCH)).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static ExplorerState coloured(DotColour colour) {
        return first.looking(first.look().mapping(first.look().atlas().coloured(colour)));
    }

    private static ExplorerState part(double x, double y, double width) {
        Extent extent = Extent.of(Optional.of(new Range(x, x + width)), Optional.of(new Range(y, y + width)));
        return first.looking(first.look().showing(Plot.ATLAS, extent));
    }

    private static Map<Integer, HitShape.Disc> dots(Figure figure) {
        Map<Integer, HitShape.Disc> dots = new TreeMap<>();
        for (HitRegion hit : figure.hits()) {
            if (hit.shape() instanceof HitShape.Disc disc) {
                dots.put(hit.category(), new HitShape.Disc(disc.x(), disc.y(), 0));
            }
        }
        return dots;
    }

    private static Tapers tapers(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Strands.class::isInstance)
                .map(mark -> ((Mark.Strands) mark).tapers())
                .findFirst()
                .orElseThrow();
    }

    private static Set<Mark.Text> names(Figure figure) {
        Set<String> known =
                scene.categories().all().stream().map(Category::name).collect(Collectors.toSet());
        return Geometry.texts(figure).stream()
                .filter(text -> known.contains(text.words()))
                .collect(Collectors.toSet());
    }

    private static ExplorerState showing(AtlasFilter filter) {
        return first.looking(first.look().mapping(first.look().atlas().showing(filter)));
    }

    @Test
    void whatASketchRemembersChangesNoFigure() {
        ExplorerState other = first.withLambda(new LambdaSetting.Ratio(0.2));
        ExplorerState filtered = showing(AtlasFilter.ALL.of(EdgeSign.NEGATIVE));
        ExplorerState none = showing(AtlasFilter.ALL.of(EdgeScope.PINNED));
        CategoryRef seventh = CategoryRef.of(scene.categories(), 7);
        ExplorerState pinned = new ExplorerState(
                none.data(), none.problem(), none.lambda(), none.look(), new Pins(new TreeSet<>(Set.of(seventh))));
        for (ExplorerState state : List.of(first, part(0.2, 0.3, 0.2), other, first, filtered, pinned, none, first)) {
            Figure fresh = new AtlasSketch().draw(scene, state, PAGE);
            Figure moving = new AtlasSketch().moving(scene, state, PAGE);
            assertThat(tapers(sketch.moving(scene, state, PAGE))).isEqualTo(tapers(moving));
            assertThat(tapers(sketch.draw(scene, state, PAGE))).isEqualTo(tapers(fresh));
        }
    }

    @Test
    void lambdaMovesNoPlaceAndNoNameFromItsLargestToTheEndOfTheKeptPaths() {
        Figure before = sketch.draw(scene, first, PAGE);
        assertThat(dots(before)).hasSize(1000);
        for (LambdaSetting lambda : List.of(
                new LambdaSetting.Ratio(1),
                new LambdaSetting.Ratio(0.3),
                new LambdaSetting.Ratio(0.02),
                new LambdaSetting.Nonzeros(1),
                new LambdaSetting.Nonzeros(50))) {
            Figure now = sketch.draw(scene, first.withLambda(lambda), PAGE);
            assertThat(dots(now)).as("places at %s", lambda).isEqualTo(dots(before));
            assertThat(names(now)).as("names at %s", lambda).isEqualTo(names(before));
        }
    }

    @Test
    void aHierarchyThatArrivesPlacesNoNameAnew() {
        AtlasSketch kept = new AtlasSketch();
        Figure before = kept.draw(scene.under(Optional.empty()), coloured(DotColour.BRANCH), PAGE);
        AtlasFigure layout = kept.figure();
        Figure after = kept.draw(scene, coloured(DotColour.BRANCH), PAGE);
        assertThat(kept.figure()).isSameAs(layout);
        assertThat(names(after)).isEqualTo(names(before));
        assertThat(after).isNotEqualTo(before);
        kept.draw(scene, first, PAGE);
        assertThat(kept.figure()).isNotSameAs(layout);
    }

    @Test
    void namesMeetNoOtherAndMoreOfThemComeAsOneLooksCloser() {
        Set<String> before = Set.of();
        for (double width : new double[] {1, 0.7, 0.45, 0.25}) {
            Figure figure = sketch.draw(scene, part(0.2, 0.2, width), PAGE);
            assertThat(Geometry.overlaps(figure)).as("names that meet").isEmpty();
            assertThat(Geometry.outsidePage(figure)).isEmpty();
            Set<String> named = names(figure).stream().map(Mark.Text::words).collect(Collectors.toSet());
            Set<String> inView = dots(figure).keySet().stream()
                    .map(i -> scene.categories().get(i).name())
                    .collect(Collectors.toSet());
            Set<String> gone = new HashSet<>(before);
            gone.retainAll(inView);
            int still = gone.size();
            gone.removeAll(named);
            assertThat(gone).as("names that went, of %s", still).hasSizeLessThanOrEqualTo(still / 8);
            before = named;
        }
        assertThat(before.size()).isGreaterThan(40);
    }

    @Test
    void panningMovesNamesWithTheirDots() {
        Figure here = sketch.draw(scene, part(0.2, 0.2, 0.4), PAGE);
        Figure there = sketch.draw(scene, part(0.25, 0.2, 0.4), PAGE);
        double moved = dots(there).get(463).x() - dots(here).get(463).x();
        Map<String, Double> before = names(here).stream()
                .collect(Collectors.toMap(
                        Mark.Text::words, text -> text.position().x(), (a, b) -> a));
        int both = 0;
        for (Mark.Text text : names(there)) {
            Double x = before.get(text.words());
            if (x != null && isOfOne(text.words())) {
                assertThat(text.position().x() - x).as(text.words()).isCloseTo(moved, within(1e-6));
                both++;
            }
        }
        assertThat(both).isGreaterThan(30);
    }

    private static boolean isOfOne(String name) {
        return scene.categories().all().stream()
                        .filter(category -> category.name().equals(name))
                        .count()
                == 1;
    }

    @Test
    void aFilterLeavesWhatRemainsAsItIs() {
        Tapers all = tapers(sketch.draw(scene, first, PAGE));
        AtlasFilter filter = AtlasFilter.ALL.of(EdgeSign.NEGATIVE);
        Tapers negative = tapers(sketch.draw(
                scene, first.looking(first.look().mapping(first.look().atlas().showing(filter))), PAGE));
        SparseTheta theta = scene.solved().orElseThrow().at(first.lambda()).theta();
        int below = 0;
        for (int edge = 0; edge < theta.edges(); edge++) {
            below += theta.value(edge) < 0 ? 1 : 0;
        }
        assertThat(negative.size()).isEqualTo(below);
        assertThat(curves(all)).containsAll(curves(negative));
        EdgeFilter strong = new EdgeFilter(0.2, 2);
        Tapers strongest = tapers(sketch.draw(
                scene, first.looking(first.look().drawing(first.look().edges().showing(strong))), PAGE));
        assertThat(strongest.size()).isBetween(100, 2000);
        assertThat(curves(all)).containsAll(curves(strongest));
    }

    private static Set<List<Object>> curves(Tapers tapers) {
        Set<List<Object>> curves = new HashSet<>();
        for (int i = 0; i < tapers.size(); i++) {
            curves.add(List.of(tapers.x0(i), tapers.y0(i), tapers.x1(i), tapers.y1(i), tapers.width(i), tapers.rgb(i)));
        }
        return curves;
    }

    @Test
    void whileItMovesTheStrongestAreDrawnAndCounted() {
        ExplorerState many = first.withLambda(new LambdaSetting.Nonzeros(20));
        Figure moving = sketch.moving(scene, many, PAGE);
        assertThat(tapers(moving).size()).isEqualTo(2000);
        assertThat(words(moving)).contains("the 2000 strongest of 20000 dependencies");
        assertThat(tapers(sketch.draw(scene, many, PAGE)).size()).isEqualTo(20_000);
    }

    @Test
    void hoveringNamesNeighboursAndDimsTheRest() {
        int bucket = 463;
        Figure lit = sketch.draw(scene, first, PAGE.lighting(new Highlight(OptionalInt.of(bucket), Set.of())));
        SparseTheta theta = scene.solved().orElseThrow().at(first.lambda()).theta();
        int touching = theta.degree(bucket);
        for (int edge = 0; edge < theta.edges(); edge++) {
            touching += theta.predictor(edge) == bucket ? 1 : 0;
        }
        Tapers tapers = tapers(lit);
        int strong = 0;
        for (int i = tapers.size() - touching; i < tapers.size(); i++) {
            strong += tapers.rgb(i) == (PAGE.palette().positive().getRGB() & 0xFFFFFF)
                            || tapers.rgb(i) == (PAGE.palette().negative().getRGB() & 0xFFFFFF)
                    ? 1
                    : 0;
        }
        assertThat(strong).as("those of the lit one are on top, in full colour").isEqualTo(touching);
        assertThat(Geometry.overlaps(lit)).isEmpty();
        for (int edge = theta.firstEdge(bucket); edge < theta.firstEdge(bucket + 1); edge++) {
            assertThat(words(lit))
                    .contains(scene.categories().get(theta.predictor(edge)).name());
        }
    }

    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
    }

    private static Map<Integer, Mark.Dot> drawnDots(Figure figure) {
        Map<List<Double>, Mark.Dot> at = new HashMap<>();
        for (Mark mark : figure.moving()) {
            if (mark instanceof Mark.Dot dot) {
                at.put(List.of(dot.x(), dot.y()), dot);
            }
        }
        Map<Integer, Mark.Dot> drawn = new TreeMap<>();
        dots(figure).forEach((category, disc) -> drawn.put(category, at.get(List.of(disc.x(), disc.y()))));
        return drawn;
    }

    @Test
    void dotsHaveTheColourAndTheShapeOfTheirBranchAndTheLegendNamesIt() {
        Figure figure = sketch.draw(scene, coloured(DotColour.BRANCH), PAGE);
        Hierarchy hierarchy = scene.hierarchy().orElseThrow();
        Map<Integer, Mark.Dot> drawn = drawnDots(figure);
        assertThat(drawn).hasSize(1000);
        drawn.forEach((category, dot) -> {
            GroupMark mark = new GroupMark(hierarchy.branch(category));
            assertThat(dot.paint().fill()).isEqualTo(mark.color(PAGE.palette()));
            assertThat(dot.shape()).isEqualTo(mark.shape());
        });
        assertThat(words(figure)).contains("Branches of WordNet 3.0", "dog (118)", "bird (52)", "all else (52)");
        assertThat(Geometry.overlaps(figure)).isEmpty();
        assertThat(Geometry.outsidePage(figure)).isEmpty();
        assertThat(figure.hits().stream()
                        .filter(hit -> hit.role() == HitRegion.Role.CATEGORY && hit.category() == 207)
                        .map(HitRegion::tooltip))
                .allMatch(words -> words.endsWith("\nbranch dog, 118 categories"));
    }

    /** However many communities there are, the page is laid out alike: places stay; and most of the colours do. */
    @Test
    void lambdaMovesNoPlaceOfDotsWithTheColoursOfCommunities() {
        Figure before = sketch.draw(scene, coloured(DotColour.COMMUNITY), PAGE);
        Map<Integer, Mark.Dot> colours = drawnDots(before);
        assertThat(words(before)).contains("Communities at this λ, by their hubs");
        for (int count : new int[] {1, 2, 4, 8, 50}) {
            ExplorerState state = coloured(DotColour.COMMUNITY).withLambda(new LambdaSetting.Nonzeros(count));
            Figure now = sketch.draw(scene, state, PAGE);
            assertThat(dots(now)).as("places at %s", count).isEqualTo(dots(before));
            assertThat(Geometry.overlaps(now)).isEmpty();
            assertThat(Geometry.outsidePage(now)).isEmpty();
            if (count == 4 || count == 8) {
                long same = drawnDots(now).entrySet().stream()
                        .filter(entry -> entry.getValue()
                                .paint()
                                .equals(colours.get(entry.getKey()).paint()))
                        .count();
                assertThat(same).as("dots that keep their colour at %s", count).isGreaterThan(650);
            }
        }
    }

    /** The sketch that a λ is drawn with for the first time, and one that came from elsewhere: the same picture. */
    @Test
    void coloursDoNotDependOnWhatWasDrawnBefore() {
        ExplorerState state = coloured(DotColour.COMMUNITY).withLambda(new LambdaSetting.Nonzeros(3));
        sketch.draw(scene, coloured(DotColour.COMMUNITY).withLambda(new LambdaSetting.Ratio(0.05)), PAGE);
        sketch.moving(scene, state, PAGE);
        assertThat(sketch.draw(scene, state, PAGE).moving())
                .isEqualTo(new AtlasSketch().draw(scene, state, PAGE).moving());
    }

    @Test
    void withoutAHierarchyDotsArePlainAndItIsSaid() {
        AtlasScene without = scene.under(Optional.empty());
        Figure figure = sketch.draw(without, coloured(DotColour.BRANCH), PAGE);
        assertThat(drawnDots(figure).values().stream()
                        .map(dot -> dot.paint().fill())
                        .distinct())
                .hasSize(1);
        assertThat(new AtlasKind().notes(without, coloured(DotColour.BRANCH)))
                .anyMatch(note -> note.startsWith("No hierarchy is known"));
        assertThat(new AtlasKind().notes(scene, coloured(DotColour.BRANCH)))
                .noneMatch(note -> note.startsWith("No hierarchy is known"));
    }
}
