package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuraldeps.app.SmallFeatures;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.kind.PlannedKind;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.lab.CutPair;
import org.neuraldeps.app.lab.CutPlan;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.plate.call.FigureCall;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/** The figures of the labs on pages of several sizes, and where there is no lab. */
final class LabFiguresTest {

    @TempDir
    private static Path folder;

    private static OpenedDataset data;
    private static ExplorerState state;
    private static List<PlannedKind<?>> kinds;

    @BeforeAll
    static void openFeatures() throws IOException {
        Path train = SmallFeatures.writeInto(folder);
        SmallFeatures.writeHead(folder.resolve("head.npz"), 1);
        DataRequest request = DataRequest.of(HeadOnFeatures.usual(FeatureFiles.of(train)));
        data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
        Categories categories = data.dataset().categories();
        state = ExplorerState.first(request, CategoryRef.of(categories, 0), new LambdaSetting.Ratio(0.1));
        BaseToNewSettings settings = BaseToNewSettings.usual().only(Set.of(ThetaMethod.SPARSE, ThetaMethod.STRAIGHT));
        BaseNewPlan plan = BaseNewPlan.of(2).by(settings).repeated(2);
        kinds = List.of(
                FigureKinds.sparsity(plan),
                FigureKinds.thetaRadial(plan),
                FigureKinds.thetaChord(plan),
                FigureKinds.cut(CutPlan.of(CutPair.of(categories, 2, 1)).resampled(CutPlan.LEAST_RESAMPLES)));
    }

    @Test
    void everyLabFigureStaysOnItsPageAndSaysWhatItIs() {
        for (PlannedKind<?> kind : kinds) {
            for (double[] size : new double[][] {{260, 200}, {480, 330}, {900, 600}}) {
                for (boolean isDark : new boolean[] {false, true}) {
                    FigureStyle style =
                            new FigureStyle(Palette.of(Hues.USUAL, isDark), size[0], size[1], 8, Highlight.NONE);
                    Figure figure = new PlateRequest<>(kind, state, style)
                            .draw(data, Progress.NONE, Workers.CALLER)
                            .figure();
                    String name = kind.key() + " " + size[0];
                    assertThat(Geometry.texts(figure)).as(name).isNotEmpty();
                    assertThat(Geometry.outsidePage(figure)).as(name).isEmpty();
                    assertThat(figure.hasBackground()).as(name).isTrue();
                    assertThat(figure.hits()).as(name).isNotEmpty();
                }
            }
            assertThat(kind.title()).isNotEmpty();
            assertThat(kind.explanation()).isNotEmpty();
            assertThat(Messages.text("figure." + kind.key() + ".said", "x")).isNotEmpty();
        }
    }

    @Test
    void onLogitsTheyAreRefusedWithARemedy() {
        for (PlannedKind<?> kind : kinds) {
            PlateRequest<?> request = new PlateRequest<>(kind, state, FigureStyle.print(400, 300));
            assertThatThrownBy(() -> request.draw(Toy.DATA, Progress.NONE, Workers.CALLER))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("open features, or the sample tiny200");
        }
    }

    @Test
    void noOptionsOfTheFigureCommandAskForThem() {
        PlateRequest<?> request = new PlateRequest<>(kinds.get(0), state, FigureStyle.print(400, 300));
        Path file = Path.of("f.svg");
        assertThatThrownBy(() -> FigureCall.of(request, data.dataset().categories(), file, 300))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("nde figure --recipe draws it again");
    }

    @Test
    void aFigurePlacedOnAPageIsTheSameMovedThere() {
        Figure cut = new PlateRequest<>(kinds.get(3), state, FigureStyle.print(600, 320))
                .draw(data, Progress.NONE, Workers.CALLER)
                .figure();
        FigureStyle style = FigureStyle.print(700, 400);
        Sheet sheet = new Sheet(style);
        new Placement(50, 30).put(cut, sheet);
        Figure placed = sheet.figure("");
        assertThat(placed.moving()).hasSameSizeAs(cut.moving());
        assertThat(placed.hits()).hasSameSizeAs(cut.hits());
        assertThat(Geometry.outsidePage(placed)).isEmpty();
        for (int i = 0; i < cut.hits().size(); i++) {
            HitRegion before = cut.hits().get(i);
            assertThat(before.shape().distance(300, 150))
                    .isEqualTo(placed.hits().get(i).shape().distance(350, 180), within(1e-9));
            assertThat(placed.hits().get(i).tooltip()).isEqualTo(before.tooltip());
        }
        assertThat(Optional.of(placed).filter(Figure::hasBackground)).isPresent();
    }
}
