package org.neuraldeps.app.figure.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.figure.several.GroupMark;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.DrawMatrix;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The matrix of the sample's 1000 categories: every cell where it belongs, and read as what it is. */
class MatrixFigureTest {

    private static final FigureStyle PAGE = FigureStyle.print(510, 540);

    private static MatrixScene scene;
    private static ExplorerState first;
    private static SparseTheta theta;

    private final Sketch<MatrixScene> sketch = new MatrixSketch();

    @BeforeAll
    static void solveAll() {
        DataRequest request = DataRequest.of(BundledNetwork.first(Sample.IMAGENET1K));
        OpenedDataset data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
        first = ExplorerState.first(
                request, CategoryRef.of(data.dataset().categories(), 0), new LambdaSetting.Nonzeros(5));
        ExplorerState byBranch = ordered(MatrixOrder.SERIATED, MatrixOrder.BRANCH);
        scene = DrawMatrix.of(data, byBranch).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        theta = scene.solved().at(first.lambda()).theta();
    }

    private static ExplorerState ordered(MatrixOrder rows, MatrixOrder columns) {
        return first.looking(first.look().mapping(first.look().atlas().ordered(rows, columns)));
    }

    private static ExplorerState block(ExplorerState state, double from, double to) {
        Optional<Range> range = Optional.of(new Range(from, to));
        return state.looking(state.look().showing(Plot.MATRIX, Extent.of(range, range)));
    }

    private static LayeredEdges all() {
        return LayeredEdges.of(scene.judged(), scene.compared(), scene.solved().at(first.lambda()), first);
    }

    private static MatrixPlaces places(MatrixOrder order) {
        return MatrixPlaces.of(order, scene, all()).orElseThrow();
    }

    /** The cells: the first tiles that move, where nothing is lit. */
    private static Tiles cells(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Tiled.class::isInstance)
                .map(mark -> ((Mark.Tiled) mark).tiles())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOrderHasEveryCategoryOnce() {
        for (MatrixOrder order : MatrixOrder.values()) {
            assertThat(places(order).order())
                    .as(order.key())
                    .containsOnlyOnce(IntStream.range(0, 1000).toArray());
            assertThat(IntStream.range(0, 1000)
                            .allMatch(i -> places(order).order()[places(order).places()[i]] == i))
                    .isTrue();
        }
        assertThat(places(MatrixOrder.COLUMN).order()).isSorted();
        assertThat(places(MatrixOrder.NAME).order()[0])
                .isEqualTo(scene.categories().resolve("abacus").index());
        double[] out = theta.outStrengths();
        int[] byOut = places(MatrixOrder.OUT_STRENGTH).order();
        assertThat(IntStream.range(1, 1000).allMatch(i -> out[byOut[i - 1]] >= out[byOut[i]]))
                .isTrue();
        int[] branches = IntStream.of(places(MatrixOrder.BRANCH).order())
                .map(scene.hierarchy().orElseThrow()::branch)
                .toArray();
        assertThat(branches).isSorted();
        assertThat(branches[0]).isLessThan(branches[999]);
    }

    /** In the order of C dependencies lie near the diagonal: most of them within a twentieth of the side, as they never do by column. */
    @Test
    void relatedCategoriesMakeBlocks() {
        assertThat(near(places(MatrixOrder.SERIATED))).isGreaterThan(0.6);
        assertThat(near(places(MatrixOrder.NAME))).isLessThan(0.2);
    }

    private static double near(MatrixPlaces places) {
        return IntStream.range(0, theta.edges())
                        .filter(edge ->
                                Math.abs(places.places()[theta.target(edge)] - places.places()[theta.predictor(edge)])
                                        < 50)
                        .count()
                / (double) theta.edges();
    }

    @Test
    void everyDependencyIsACellAtItsRowAndColumn() {
        ExplorerState state = ordered(MatrixOrder.COLUMN, MatrixOrder.COLUMN);
        Figure figure = sketch.draw(scene, state, PAGE);
        Box area = sketch.plot().orElseThrow().area();
        Tiles tiles = cells(figure);
        assertThat(tiles.size()).isEqualTo(theta.edges());
        Set<Long> found = new HashSet<>();
        for (int i = 0; i < tiles.size(); i++) {
            double row = ((tiles.y(i) + tiles.bottom(i)) / 2 - area.y()) / area.height() * 1000 - 0.5;
            double column = ((tiles.x(i) + tiles.right(i)) / 2 - area.x()) / area.width() * 1000 - 0.5;
            found.add(Math.round(row) * 1000 + Math.round(column));
        }
        Set<Long> expected = new HashSet<>();
        for (int edge = 0; edge < theta.edges(); edge++) {
            expected.add(theta.target(edge) * 1000L + theta.predictor(edge));
        }
        // Cells at the edge are cut off, so that their middle is nearer to the inside.
        expected.removeAll(found);
        assertThat(expected).hasSizeLessThan(12);
    }

    /** Where many fall onto one pixel the strongest is seen. */
    @Test
    void strongerCellsLieOnTop() {
        Tiles tiles = cells(sketch.draw(scene, first, PAGE));
        MatrixColors colors = new MatrixColors(PAGE.palette(), false);
        assertThat(tiles.rgb(tiles.size() - 1)).isEqualTo(colors.rgb(EdgeLayer.SOLVED, theta.largestMagnitude()));
        assertThat(tiles.right(0) - tiles.x(0)).isGreaterThan(0.85);
    }

    @Test
    void aCellIsReadAsItsPair() {
        int target = places(MatrixOrder.SERIATED).order()[120];
        ExplorerState state = block(first, 100, 140);
        Figure figure = sketch.draw(scene, state, PAGE);
        MatrixView view = MatrixView.of(
                sketch.plot().orElseThrow().area(), 1000, state.look().extent(Plot.MATRIX));
        int read = 0;
        for (int column = 100; column < 140; column++) {
            int predictor = places(MatrixOrder.SERIATED).order()[column];
            HitRegion hit = figure.hitAt(view.x(column + 0.5), view.y(120.5), 1).orElseThrow();
            if (theta.edge(target, predictor) >= 0) {
                assertThat(hit.role()).isEqualTo(HitRegion.Role.PAIR);
                assertThat(hit.category()).isEqualTo(predictor);
                assertThat(hit.predicts()).hasValue(target);
                assertThat(hit.tooltip())
                        .contains(
                                scene.categories().label(target),
                                scene.categories().label(predictor));
                read++;
            } else {
                assertThat(hit.about()).isEmpty();
                assertThat(hit.tooltip()).contains(scene.categories().label(predictor));
            }
        }
        assertThat(read).isPositive();
    }

    /** Nobody can point at half a point: the nearest cell is meant, and it is one that is there. */
    @Test
    void inTheWholeTheNearestCellIsRead() {
        Figure figure = sketch.draw(scene, first, PAGE);
        MatrixView view = MatrixView.of(sketch.plot().orElseThrow().area(), 1000, Extent.WHOLE);
        MatrixPlaces places = places(MatrixOrder.SERIATED);
        for (int edge = 0; edge < theta.edges(); edge += 97) {
            double x = view.x(places.places()[theta.predictor(edge)] + 0.5);
            double y = view.y(places.places()[theta.target(edge)] + 0.5);
            HitRegion hit = figure.hitAt(x, y, 1).orElseThrow();
            assertThat(hit.role()).isEqualTo(HitRegion.Role.PAIR);
            assertThat(hit.predicts()).hasValue(theta.target(edge));
            assertThat(hit.category()).isEqualTo(theta.predictor(edge));
            assertThat(figure.hitAt(x + 0.9, y, 1).orElseThrow().role()).isEqualTo(HitRegion.Role.PAIR);
        }
    }

    /** Looking closer at a place keeps what is there in place, though rows count downwards. */
    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        ExplorerState state = block(first, 200, 600);
        sketch.draw(scene, state, PAGE);
        PlotView plot = sketch.plot().orElseThrow();
        Extent now = state.look().extent(Plot.MATRIX);
        double x = plot.area().x() + 40;
        double y = plot.area().y() + 30;
        MatrixView before = MatrixView.of(plot.area(), 1000, now);
        MatrixView after = MatrixView.of(plot.area(), 1000, plot.zoomed(now, x, y, 0.25));
        assertThat(after.rows().to() - after.rows().from()).isCloseTo(100, within(1e-6));
        assertThat(after.row(y)).isEqualTo(before.row(y));
        assertThat(after.column(x)).isEqualTo(before.column(x));
        MatrixView moved = MatrixView.of(plot.area(), 1000, plot.moved(now, x, y, 0, 50));
        assertThat(moved.y(before.row(y))).isCloseTo(before.y(before.row(y)) + 50, within(1e-6));
        assertThat(sketch.around(7)).isPresent();
    }

    @Test
    void namesNeverMeetAndWhatIsLitIsNamed() {
        int pinned = places(MatrixOrder.SERIATED).order()[333];
        FigureStyle lit = PAGE.lighting(new Highlight(OptionalInt.empty(), Set.of(pinned)));
        for (ExplorerState state : List.of(first, block(first, 300, 371), block(first, 320, 340))) {
            Figure figure = sketch.draw(scene, state, lit);
            assertThat(Geometry.texts(figure).stream()
                            .filter(text ->
                                    text.words().equals(scene.categories().label(pinned)))
                            .count())
                    .isEqualTo(2);
            assertThat(Geometry.overlaps(figure)).isEmpty();
            assertThat(Geometry.outsidePage(figure)).isEmpty();
        }
    }

    @Test
    void filtersLeaveOthersAsTheyAre() {
        AtlasFilter negative = AtlasFilter.ALL.of(EdgeSign.NEGATIVE);
        ExplorerState state =
                first.looking(first.look().mapping(first.look().atlas().showing(negative)));
        Tiles all = cells(sketch.draw(scene, first, PAGE));
        Tiles some = cells(sketch.draw(scene, state, PAGE));
        long below = IntStream.range(0, theta.edges())
                .filter(edge -> theta.value(edge) < 0)
                .count();
        assertThat(some.size()).isEqualTo((int) below);
        List<List<Number>> before = boxes(all);
        assertThat(before).containsAll(boxes(some));
    }

    private static List<List<Number>> boxes(Tiles tiles) {
        List<List<Number>> boxes = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            boxes.add(List.of(tiles.x(i), tiles.y(i), tiles.right(i), tiles.bottom(i), tiles.rgb(i)));
        }
        return boxes;
    }

    @Test
    void withoutTheOrderThereIsAFrameAlone() {
        Figure figure = sketch.draw(MatrixScene.of(scene.solved()), first, PAGE);
        assertThat(figure.moving()).isEmpty();
        assertThat(new MatrixSketch()
                        .draw(MatrixScene.of(scene.solved()), ordered(MatrixOrder.NAME, MatrixOrder.COLUMN), PAGE)
                        .moving())
                .isNotEmpty();
    }

    private static ExplorerState coloured(DotColour colour) {
        ExplorerState state = ordered(MatrixOrder.COLUMN, MatrixOrder.COLUMN);
        return state.looking(state.look().mapping(state.look().atlas().coloured(colour)));
    }

    /** Every row and column has the colour of its branch beside it: the first eight fill the band, the next half of it. */
    @Test
    void bandsTellTheGroupsOfRowsAndColumns() {
        ExplorerState state = block(coloured(DotColour.BRANCH), 380, 440);
        Figure figure = sketch.draw(scene, state, PAGE);
        Box area = sketch.plot().orElseThrow().area();
        MatrixLayout layout = MatrixLayout.of(PAGE, DotColour.BRANCH, 1000);
        assertThat(layout.area()).isEqualTo(area);
        MatrixView view = MatrixView.of(area, 1000, state.look().extent(Plot.MATRIX));
        Tiles bands = figure.moving().stream()
                .filter(Mark.Tiled.class::isInstance)
                .map(mark -> ((Mark.Tiled) mark).tiles())
                .filter(tiles -> tiles.right(0) < area.x())
                .findFirst()
                .orElseThrow();
        assertThat(bands.size()).isEqualTo(2 * 60);
        Hierarchy hierarchy = scene.hierarchy().orElseThrow();
        Set<Integer> forms = new HashSet<>();
        for (int row = 380; row < 440; row++) {
            GroupMark mark = new GroupMark(hierarchy.branch(row));
            forms.add(mark.form());
            int tile = row - 380;
            assertThat(bands.rgb(tile)).isEqualTo(mark.color(PAGE.palette()).getRGB() & 0xFFFFFF);
            assertThat(bands.y(tile)).isCloseTo(view.y(row), within(1e-3));
            assertThat(bands.right(tile) - bands.x(tile))
                    .isCloseTo(mark.form() == 0 ? layout.band() : layout.band() / 2, within(1e-3));
            HitRegion hit = figure.hitAt(area.x() - MatrixLayout.GAP - 1, view.y(row + 0.5), 1)
                    .orElseThrow();
            assertThat(hit.category()).isEqualTo(row);
            assertThat(hit.tooltip()).contains("\nbranch ");
        }
        assertThat(forms).contains(0, 1);
        assertThat(Geometry.overlaps(figure)).isEmpty();
        assertThat(Geometry.outsidePage(figure)).isEmpty();
    }

    @Test
    void communitiesLeaveTheCellsWhereTheyAre() {
        Figure figure = sketch.draw(scene, coloured(DotColour.COMMUNITY), PAGE);
        Box area = sketch.plot().orElseThrow().area();
        sketch.draw(scene, coloured(DotColour.COMMUNITY).withLambda(new LambdaSetting.Nonzeros(40)), PAGE);
        assertThat(sketch.plot().orElseThrow().area()).isEqualTo(area);
        assertThat(Geometry.texts(figure).stream().map(Mark.Text::words))
                .anyMatch(words -> words.equals("Communities at this λ, by their hubs:"));
        assertThat(Geometry.overlaps(figure)).isEmpty();
    }
}
