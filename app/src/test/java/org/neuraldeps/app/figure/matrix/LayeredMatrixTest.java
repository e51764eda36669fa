package org.neuraldeps.app.figure.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Tiles;
import org.neuraldeps.app.figure.several.KeptEdges;
import org.neuraldeps.app.figure.several.LayeredEdges;
import org.neuraldeps.app.need.DrawMatrix;
import org.neuraldeps.app.need.MatrixScene;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.MatrixOrder;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** The matrix of two networks: every dependency in its part of its cell, in the colour of its layer, and read with all others there. */
class LayeredMatrixTest {

    private static final int N = 12;
    private static final FigureStyle PAGE = FigureStyle.print(510, 540);

    @TempDir
    private static Path folder;

    private static MatrixScene scene;
    private static ExplorerState first;

    private final MatrixSketch sketch = new MatrixSketch();

    @BeforeAll
    static void solveAll() throws IOException {
        Random random = new Random(8);
        double[][] f = new double[200][N];
        double[][] g = new double[200][N];
        for (int row = 0; row < f.length; row++) {
            for (int j = 0; j < N; j++) {
                f[row][j] = random.nextGaussian() - (j > 0 ? 0.4 * f[row][j - 1] : 0);
                g[row][j] = 0.7 * f[row][j] + 0.7 * random.nextGaussian() + (j > 1 ? 0.4 * g[row][j - 2] : 0);
            }
        }
        Path one = Npy.doubles(Files.createDirectory(folder.resolve("one")).resolve("logits.npy"), f);
        Path other = Npy.doubles(Files.createDirectory(folder.resolve("other")).resolve("logits.npy"), g);
        DataRequest request = DataRequest.of(other).predictedFrom(new LogitFile(one));
        OpenedDataset data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
        ExplorerState plain = ExplorerState.first(
                request, CategoryRef.of(data.dataset().categories(), 0), new LambdaSetting.Nonzeros(3));
        first = plain.looking(
                plain.look().mapping(plain.look().atlas().ordered(MatrixOrder.COLUMN, MatrixOrder.COLUMN)));
        ExplorerState all = showing(EnumSet.allOf(EdgeLayer.class));
        scene = DrawMatrix.of(data, all).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static ExplorerState showing(Set<EdgeLayer> layers) {
        return first.looking(first.look().mapping(first.look().atlas().layered(layers)));
    }

    private static LayeredEdges kept(ExplorerState state) {
        return LayeredEdges.of(scene.judged(), scene.compared(), scene.solved().at(state.lambda()), state);
    }

    private static Tiles cells(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Tiled.class::isInstance)
                .map(mark -> ((Mark.Tiled) mark).tiles())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLowerHalfIsBetweenTheNetworksAndTheUpperWithinThem() {
        ExplorerState state = showing(EnumSet.allOf(EdgeLayer.class));
        Tiles tiles = cells(sketch.draw(scene, state, PAGE));
        Box area = sketch.plot().orElseThrow().area();
        MatrixColors colors = new MatrixColors(PAGE.palette(), true);
        LayeredEdges kept = kept(state);
        assertThat(kept.layers().values()).allMatch(layer -> layer.size() > 0);
        double side = area.height() / N;
        int next = 0;
        for (int i = 0; i < kept.size(); i++) {
            double top = area.y() + kept.target(i) * side;
            boolean isBetween = kept.layer(i) == EdgeLayer.SOLVED;
            assertThat(tiles.rgb(next)).isEqualTo(colors.rgb(kept.layer(i), kept.value(i)));
            assertThat(tiles.x(next)).isCloseTo(area.x() + kept.predictor(i) * side, within(1e-3));
            assertThat(tiles.y(next)).isCloseTo(isBetween ? top + side / 2 : top, within(1e-3));
            assertThat(tiles.bottom(next)).isCloseTo(isBetween ? top + side : top + side / 2, within(1e-3));
            next += kept.value(i) < 0 ? 2 : 1;
        }
        assertThat(next).as("one tile each, and a minus on those below 0").isEqualTo(tiles.size());
    }

    @Test
    void withoutThoseBetweenTheNetworksCellsAreWhole() {
        ExplorerState state = showing(EnumSet.complementOf(EnumSet.of(EdgeLayer.SOLVED)));
        Tiles tiles = cells(sketch.draw(scene, state, PAGE));
        double side = sketch.plot().orElseThrow().area().height() / N;
        assertThat(tiles.bottom(0) - tiles.y(0)).isCloseTo(side, within(1e-3));
        assertThat(words(sketch.draw(scene, state, PAGE)))
                .anyMatch(words -> words.contains("in both networks"))
                .noneMatch(words -> words.contains("predicts"));
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }

    @Test
    void aCellIsReadWithAllThatIsInIt() {
        ExplorerState state = showing(EnumSet.allOf(EdgeLayer.class));
        Figure figure = sketch.draw(scene, state, PAGE);
        MatrixView view = MatrixView.of(sketch.plot().orElseThrow().area(), N, Extent.WHOLE);
        Map<EdgeLayer, KeptEdges> layers = kept(state).layers();
        List<Integer> together = new ArrayList<>();
        for (int target = 0; target < N; target++) {
            for (int predictor = 0; predictor < N; predictor++) {
                Map<EdgeLayer, CellValue> there = new EnumMap<>(EdgeLayer.class);
                for (EdgeLayer layer : layers.keySet()) {
                    double value = layers.get(layer).theta().value(target, predictor);
                    if (value != 0) {
                        there.put(layer, new CellValue(value, OptionalDouble.empty()));
                    }
                }
                HitRegion hit = figure.hitAt(view.x(predictor + 0.5), view.y(target + 0.5), 1)
                        .orElseThrow();
                assertThat(hit.role() == HitRegion.Role.PAIR).isEqualTo(!there.isEmpty());
                if (!there.isEmpty()) {
                    assertThat(hit.tooltip())
                            .isEqualTo(MatrixWords.cell(
                                    scene.categories(),
                                    predictor,
                                    target,
                                    there,
                                    scene.data().request().names()));
                    assertThat(hit.tooltip().lines().count()).isEqualTo(1 + there.size());
                    together.add(there.size());
                }
            }
        }
        assertThat(together).contains(1, 2);
    }

    @Test
    void numbersInHalvesNeverMeet() {
        Optional<Range> range = Optional.of(new Range(2, 7));
        ExplorerState state = showing(EnumSet.allOf(EdgeLayer.class));
        state = state.looking(state.look().showing(Plot.MATRIX, Extent.of(range, range)));
        Figure figure = sketch.draw(scene, state, PAGE);
        assertThat(words(figure)).anyMatch(words -> words.matches("-?0\\.\\d{3}"));
        assertThat(Geometry.overlaps(figure)).isEmpty();
        assertThat(Geometry.outsidePage(figure)).isEmpty();
    }

    /** As long as nothing but the problem is solved, its own dependencies are drawn, or none. */
    @Test
    void whatIsStillBeingSolvedIsNotThereYet() {
        ExplorerState state = showing(EnumSet.of(EdgeLayer.SHARED, EdgeLayer.HERE));
        Figure figure = sketch.draw(MatrixScene.of(scene.solved()), state, PAGE);
        assertThat(figure.moving().stream().filter(Mark.Tiled.class::isInstance))
                .hasSize(0);
        assertThat(Geometry.outsidePage(figure)).isEmpty();
    }
}
