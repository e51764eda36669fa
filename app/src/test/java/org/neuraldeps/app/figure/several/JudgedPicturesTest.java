package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Tapers;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.atlas.AtlasKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.matrix.MatrixKind;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.AllPicture;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.need.JudgeLayers;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.graph.SparseTheta;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Half-samples in the pictures of all categories: what they do to a dependency, and that they do nothing else. */
class JudgedPicturesTest {

    private static final FigureStyle PAGE = FigureStyle.print(510, 540);
    private static final LambdaSetting LAMBDA = new LambdaSetting.Nonzeros(4);

    private static AtlasScene atlas;
    private static MatrixScene matrix;
    private static SparseTheta theta;
    private static double[] frequencies;
    private static int unstable;

    @BeforeAll
    static void solve() {
        ExplorerState marked = state(StabilityLook.MARKED);
        atlas = compute(new AtlasKind(), marked);
        matrix = compute(new MatrixKind(), marked);
        AllPicture picture = matrix.solved().at(LAMBDA);
        theta = picture.theta();
        frequencies = matrix.judged()
                .frequencies(EdgeLayer.SOLVED, theta, picture, Optional.empty())
                .orElseThrow();
        unstable = (int) IntStream.range(0, theta.edges())
                .filter(edge -> !isStable(edge))
                .count();
        assertThat(unstable).isBetween(1, theta.edges() - 1);
    }

    private static boolean isStable(int edge) {
        return frequencies[edge] >= CoefficientStability.STABLE;
    }

    private static <S> S compute(FigureKind<S> kind, ExplorerState state) {
        return kind.need(PlantedToy.DATA, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static ExplorerState state(StabilityLook stability) {
        ExplorerState plain = Toy.state(PlantedToy.TARGET, LAMBDA);
        return plain.looking(plain.look()
                .mapping(plain.look().atlas().ordered(MatrixOrder.COLUMN, MatrixOrder.COLUMN))
                .judging(stability));
    }

    private static Figure atlas(StabilityLook stability) {
        return new AtlasKind().sketch().draw(atlas, state(stability), PAGE);
    }

    private static Figure matrix(StabilityLook stability) {
        return new MatrixKind().sketch().draw(matrix, state(stability), PAGE);
    }

    @Test
    void aFocusTakesMinutesWhereHalfSamplesAreAskedFor() {
        Focus focus = new Focus(0.5, ShareKind.SOFTMAX);
        assertThat(JudgeLayers.takesMinutes(PlantedToy.DATA, state(StabilityLook.MARKED)))
                .isFalse();
        assertThat(JudgeLayers.takesMinutes(
                        PlantedToy.DATA, state(StabilityLook.MARKED).withFocus(focus)))
                .isTrue();
        assertThat(JudgeLayers.takesMinutes(
                        PlantedToy.DATA, state(StabilityLook.HIDDEN).withFocus(focus)))
                .isFalse();
    }

    /** Places and widths of all curves, and the colour of each. */
    private static Map<List<Double>, Integer> curves(Figure figure) {
        Tapers tapers = figure.moving().stream()
                .filter(Mark.Strands.class::isInstance)
                .map(mark -> ((Mark.Strands) mark).tapers())
                .findFirst()
                .orElseThrow();
        Map<List<Double>, Integer> curves = new HashMap<>();
        for (int i = 0; i < tapers.size(); i++) {
            curves.put(List.of(tapers.x0(i), tapers.y0(i), tapers.x1(i), tapers.y1(i), tapers.width(i)), tapers.rgb(i));
        }
        return curves;
    }

    @Test
    void anUnstableCurveIsPalerAtItsPlaceAndOthersAreAsTheyWere() {
        Map<List<Double>, Integer> plain = curves(atlas(StabilityLook.HIDDEN));
        Map<List<Double>, Integer> marked = curves(atlas(StabilityLook.MARKED));
        assertThat(marked.keySet()).isEqualTo(plain.keySet());
        List<List<Double>> changed = plain.keySet().stream()
                .filter(curve -> !plain.get(curve).equals(marked.get(curve)))
                .toList();
        assertThat(changed).hasSize(unstable);
        assertThat(changed).allSatisfy(curve -> assertThat(lightness(marked.get(curve)))
                .isGreaterThan(lightness(plain.get(curve))));
        Map<List<Double>, Integer> stable = curves(atlas(StabilityLook.STABLE_ONLY));
        assertThat(plain).containsAllEntriesOf(stable);
        assertThat(stable).hasSize(theta.edges() - unstable).doesNotContainKeys(key(changed));
    }

    @SuppressWarnings("unchecked")
    private static List<Double>[] key(List<List<Double>> curves) {
        return curves.toArray(List[]::new);
    }

    private static int lightness(int rgb) {
        return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
    }

    @Test
    void anUnstableCellIsHollow() {
        List<List<Number>> plain = boxes(matrix(StabilityLook.HIDDEN));
        List<List<Number>> marked = boxes(matrix(StabilityLook.MARKED));
        assertThat(plain).hasSize(theta.edges());
        assertThat(marked).hasSize(theta.edges() + unstable).containsAll(plain);
        List<List<Number>> inside = new ArrayList<>(marked);
        inside.removeAll(plain);
        assertThat(inside).allSatisfy(box -> assertThat(box.get(4))
                .isEqualTo(PAGE.palette().page().getRGB() & 0xFFFFFF));
        assertThat(plain).containsAll(boxes(matrix(StabilityLook.STABLE_ONLY)));
        assertThat(boxes(matrix(StabilityLook.STABLE_ONLY))).hasSize(theta.edges() - unstable);
    }

    private static List<List<Number>> boxes(Figure figure) {
        Tiles tiles = figure.moving().stream()
                .filter(Mark.Tiled.class::isInstance)
                .map(mark -> ((Mark.Tiled) mark).tiles())
                .findFirst()
                .orElseThrow();
        List<List<Number>> boxes = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            boxes.add(List.of(tiles.x(i), tiles.y(i), tiles.right(i), tiles.bottom(i), tiles.rgb(i)));
        }
        return boxes;
    }

    @Test
    void captionAndLegendSayWhatIsPaleOrLeftOutAndOnHowManyHalfSamples() {
        int stable = theta.edges() - unstable;
        assertThat(words(atlas(StabilityLook.MARKED)))
                .contains(stable + " stable on 100 half-samples", "pale: < 75 % of 100 half-samples");
        assertThat(words(matrix(StabilityLook.MARKED)))
                .contains(
                        stable + " stable on 100 half-samples",
                        "hollow: selected by fewer than 75 % of 100 half-samples");
        for (Figure figure : List.of(atlas(StabilityLook.STABLE_ONLY), matrix(StabilityLook.STABLE_ONLY))) {
            assertThat(words(figure))
                    .contains(stable + " of " + theta.edges() + " dependencies", unstable + " left out")
                    .contains("100 half-samples")
                    .doesNotContain("pale:", "hollow:");
            assertThat(Geometry.overlaps(figure)).isEmpty();
        }
        for (Figure figure : List.of(atlas(StabilityLook.HIDDEN), matrix(StabilityLook.HIDDEN))) {
            assertThat(words(figure)).doesNotContain("half-samples", "pale", "hollow");
        }
    }

    private static String words(Figure figure) {
        return String.join(
                "\n", Geometry.texts(figure).stream().map(Mark.Text::words).toList());
    }

    @Test
    void aPageAsNarrowAsAColumnSaysItInFewerWords() {
        FigureStyle column = FigureStyle.print(238, 254);
        Figure figure = new AtlasKind().sketch().draw(atlas, state(StabilityLook.MARKED), column);
        assertThat(words(figure)).contains(" stable", "pale: unstable");
        assertThat(Geometry.outsidePage(figure)).isEmpty();
        Figure narrow = new MatrixKind().sketch().draw(matrix, state(StabilityLook.MARKED), column);
        assertThat(words(narrow)).contains(" stable", "hollow: unstable");
        assertThat(Geometry.outsidePage(narrow)).isEmpty();
    }

    @Test
    void numbersHaveTheFrequencyOfEveryDependency() {
        FigureNumbers ofAtlas = new AtlasKind().numbers(atlas, state(StabilityLook.MARKED));
        FigureNumbers ofMatrix = new MatrixKind().numbers(matrix, state(StabilityLook.MARKED));
        for (FigureNumbers numbers : List.of(ofAtlas, ofMatrix)) {
            int column =
                    numbers.columns().stream().map(each -> each.key()).toList().indexOf("frequency");
            double[] read = numbers.rows().stream()
                    .mapToDouble(row -> ((Cell.Real) row.get(column)).value())
                    .sorted()
                    .toArray();
            assertThat(read)
                    .isEqualTo(IntStream.range(0, theta.edges())
                            .mapToDouble(edge -> frequencies[edge])
                            .sorted()
                            .toArray());
            assertThat(numbers.facts()).containsEntry("halves", new Cell.Whole(100));
        }
        assertThat(new AtlasKind().numbers(atlas, state(StabilityLook.HIDDEN)).columns())
                .noneMatch(each -> each.key().equals("frequency"));
    }

    @Test
    void whatIsPointedAtTellsHowOftenItIsSelected() {
        Figure figure = matrix(StabilityLook.MARKED);
        for (int edge = 0; edge < theta.edges(); edge++) {
            List<Number> box = cell(edge);
            HitRegion hit = figure.hitAt(box.get(0).doubleValue(), box.get(1).doubleValue(), 1)
                    .orElseThrow();
            assertThat(hit.tooltip())
                    .endsWith("selected by " + Math.round(100 * frequencies[edge]) + " % of 100 half-samples");
        }
        HitShape.Strands curves = atlas(StabilityLook.MARKED).hits().stream()
                .map(HitRegion::shape)
                .filter(HitShape.Strands.class::isInstance)
                .map(HitShape.Strands.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(curves.meaning().of(0).tooltip()).contains("selected by ", " % of 100 half-samples");
    }

    /** The middle of the cell of an edge: columns and rows stand as in the file. */
    private static List<Number> cell(int edge) {
        Box area = plotArea();
        double side = area.height() / PlantedToy.SIZE;
        return List.of(area.x() + (theta.predictor(edge) + 0.5) * side, area.y() + (theta.target(edge) + 0.5) * side);
    }

    private static Box plotArea() {
        Sketch<MatrixScene> sketch = new MatrixKind().sketch();
        sketch.draw(matrix, state(StabilityLook.MARKED), PAGE);
        return sketch.plot().orElseThrow().area();
    }

    @Test
    void whatHalfSamplesHaveNotReachedIsDrawnAsUsualAndSaid() {
        ExplorerState deeper = state(StabilityLook.MARKED).withLambda(new LambdaSetting.Nonzeros(5));
        ExplorerState plain = state(StabilityLook.HIDDEN).withLambda(new LambdaSetting.Nonzeros(5));
        assertThat(new MatrixKind().sketch().draw(matrix, deeper, PAGE))
                .isEqualTo(new MatrixKind().sketch().draw(matrix, plain, PAGE));
        assertThat(new MatrixKind().notes(matrix, deeper)).anyMatch(note -> note.contains("Half-samples"));
        assertThat(new AtlasKind().notes(atlas, deeper)).anyMatch(note -> note.contains("Half-samples"));
        assertThat(new AtlasKind().notes(atlas, state(StabilityLook.MARKED))).isEmpty();
        assertThat(new MatrixKind().notes(matrix, state(StabilityLook.MARKED))).isEmpty();
    }
}
