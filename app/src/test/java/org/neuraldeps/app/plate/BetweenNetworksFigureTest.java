package org.neuraldeps.app.plate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.cli.Npy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.LogitFile;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Predictors;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Figures of two networks say who predicts whom, and tell a target from its own category of the other network. */
final class BetweenNetworksFigureTest {

    private static final int ROWS = 60;
    private static final int COLUMNS = 12;
    private static final CategoryRef TARGET = new CategoryRef(3, "", "category 3");

    @TempDir
    private Path folder;

    private OpenedDataset data;

    @BeforeEach
    void open() throws IOException {
        Random random = new Random(8);
        double[][] f = new double[ROWS][COLUMNS];
        double[][] g = new double[ROWS][COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            for (int j = 0; j < COLUMNS; j++) {
                f[row][j] = random.nextGaussian();
                g[row][j] = f[row][j] + 0.3 * f[row][(j + 1) % COLUMNS] + 0.2 * random.nextGaussian();
            }
        }
        Path one = Npy.doubles(Files.createDirectory(folder.resolve("small")).resolve("logits.npy"), f);
        Path other = Npy.doubles(Files.createDirectory(folder.resolve("large")).resolve("logits.npy"), g);
        boolean[] held = new boolean[ROWS];
        Arrays.fill(held, 2 * ROWS / 3, ROWS, true);
        Npy.mask(other.resolveSibling("evaluation.npy"), held);
        Npy.labels(
                other.resolveSibling("labels.npy"),
                IntStream.range(0, ROWS).map(row -> row % COLUMNS).toArray());
        DataRequest request = DataRequest.of(other).predictedFrom(new LogitFile(one));
        data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
    }

    @Test
    void everyFigureNamesBothNetworksAndKeepsToItsPage() {
        for (FigureKind<?> kind : FigureKinds.ALL) {
            if (kind.refusal(data, state(false)).isPresent()) {
                continue;
            }
            Figure figure = draw(kind, false);
            String words = words(figure);
            assertThat(words).as(kind.key()).contains("small/logits.npy").contains("large/logits.npy");
            assertThat(Geometry.outsidePage(figure)).as(kind.key()).isEmpty();
        }
    }

    @Test
    void itsOwnCategoryIsDrawnByTheNameOfItsNetwork() {
        Figure without = draw(FigureKinds.of("star"), false);
        assertThat(words(without))
                .doesNotContain("category 3 (small/logits.npy)")
                .doesNotContain("own category too");
        for (String kind : List.of("star", "scatter", "path")) {
            Figure figure = draw(FigureKinds.of(kind), true);
            assertThat(words(figure)).as(kind).contains("category 3 (small");
            assertThat(Geometry.outsidePage(figure)).as(kind).isEmpty();
        }
        assertThat(words(draw(FigureKinds.of("star"), true))).contains("own category too");
        assertThat(words(draw(FigureKinds.of("radial"), true)))
                .as("no base is a target")
                .isEqualTo(words(draw(FigureKinds.of("radial"), false)));
    }

    @Test
    void whateverHoldsAtOnceKeepsToThePage() {
        List<CategoryRef> two = List.of(new CategoryRef(1, "", "category 1"), new CategoryRef(7, "", "category 7"));
        for (FigureKind<?> kind : FigureKinds.ALL) {
            if (kind.refusal(data, state(true)).isPresent()) {
                continue;
            }
            Figure figure = draw(
                    kind,
                    state(true)
                            .withFocus(new Focus(0.75, ShareKind.SOFTMAX))
                            .withPredictors(new Predictors(true, two)));
            assertThat(words(figure)).as(kind.key()).contains("2 left out");
            assertThat(Geometry.outsidePage(figure)).as(kind.key()).isEmpty();
        }
    }

    private Figure draw(FigureKind<?> kind, boolean withOwn) {
        return draw(kind, state(withOwn));
    }

    private ExplorerState state(boolean withOwn) {
        return ExplorerState.first(data.request(), TARGET, new LambdaSetting.Nonzeros(3))
                .withPredictors(Predictors.USUAL.allowingOwn(withOwn));
    }

    private Figure draw(FigureKind<?> kind, ExplorerState state) {
        PaperStyle style = new PaperStyle(
                kind.usualSize(),
                PaperStyle.USUAL_LETTERS,
                org.neuraldeps.app.figure.Palette.LIGHT,
                java.util.Set.of());
        return new PlateRequest<>(kind, state, style.style())
                .draw(data, Progress.NONE, Workers.CALLER)
                .figure();
    }

    /** All that is written, in lines that are joined again. */
    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining(" "));
    }
}
