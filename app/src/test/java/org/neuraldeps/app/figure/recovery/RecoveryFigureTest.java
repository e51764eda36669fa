package org.neuraldeps.app.figure.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.solver.planting.RecoveryPath.Stretch;
import org.neuraldeps.solver.theory.Irrepresentable;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is drawn is precision and recall of the path's supports, and what is shaded is where theory says that they are 1. */
class RecoveryFigureTest {

    private static final FigureStyle STYLE = FigureStyle.print(480, 360);
    private static final RecoveryKind KIND = new RecoveryKind();
    private static final OpenedDataset DATA =
            FoundData.of(DataRequest.of(BundledNetwork.first(Sample.PLANTED))).open(Progress.NONE, Workers.CALLER);
    private static final int TARGET =
            DATA.truth().orElseThrow().targets().get(0).target();
    private static final RecoveryScene SCENE = KIND.need(DATA, at(TARGET, 0.1, PathAxis.LOG_LAMBDA))
            .compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    private static ExplorerState at(int target, double ratio, PathAxis axis) {
        CategoryRef category = CategoryRef.of(DATA.dataset().categories(), target);
        ExplorerState state = ExplorerState.first(DATA.request(), category, new LambdaSetting.Ratio(ratio));
        return state.looking(state.look().along(axis));
    }

    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
    }

    /** Curves are the only lines of many points in these colours. */
    private static List<Mark.Polyline> lines(Figure figure, RecoveryCurve curve) {
        return figure.fixed().stream()
                .filter(mark -> mark instanceof Mark.Polyline line && line.pen().equals(curve.pen(Palette.LIGHT)))
                .map(Mark.Polyline.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(PathAxis.class)
    void everyStepIsWhatTheSolutionsThereHaveFound(PathAxis axis) {
        RecoverySketch sketch = new RecoverySketch();
        Figure figure = sketch.draw(SCENE, at(TARGET, 0.1, axis), STYLE);
        PlotView plot = sketch.plot().orElseThrow();
        double bottom = plot.upwards().shown().from();
        double height = plot.upwards().shown().to() - bottom;
        int checked = 0;
        for (RecoveryCurve curve : RecoveryCurve.values()) {
            for (Mark.Polyline line : lines(figure, curve)) {
                for (int i = 0; i + 1 < line.points().size(); i++) {
                    double x = (line.points().x(i) + line.points().x(i + 1)) / 2;
                    if (line.points().x(i + 1) - line.points().x(i) > 0.5) {
                        double lambda =
                                sketch.ratioAt(x).orElseThrow() * SCENE.path().lambdaMax();
                        Recovery there = Recovery.of(SCENE.truth(), SCENE.path().at(lambda));
                        double y = line.points().y(i);
                        double part = bottom
                                + height
                                        * (plot.area().bottom() - y)
                                        / plot.area().height();
                        assertThat(part).isCloseTo(curve.of(there).orElseThrow(), within(1e-9));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    @Test
    void whatIsShadedIsWhereTheorySaysTheSupportIsTheTruth() {
        RecoverySketch sketch = new RecoverySketch();
        Figure figure = sketch.draw(SCENE, at(TARGET, 0.1, PathAxis.LOG_LAMBDA), STYLE);
        Color shade = RecoveryCurve.band(Palette.LIGHT);
        List<Box> bands = figure.fixed().stream()
                .filter(mark -> mark instanceof Mark.Rect rect
                        && shade.equals(rect.paint().fill()))
                .map(mark -> ((Mark.Rect) mark).bounds())
                .toList();
        assertThat(bands).hasSize(1);
        Irrepresentable known = SCENE.condition().orElseThrow();
        double most = SCENE.path().lambdaMax();
        assertThat(sketch.ratioAt(bands.get(0).x()).orElseThrow() * most)
                .isCloseTo(known.exactTo(), within(1e-6 * most));
        assertThat(sketch.ratioAt(bands.get(0).right()).orElseThrow() * most)
                .isCloseTo(known.othersFrom(), within(1e-6 * most));
        assertThat(words(figure))
                .contains("support = truth", "best F1 = 1", "Irrepresentable condition holds")
                .contains("by " + SCENE.solved().categories().label(known.worst()));
        assertThat(figure.title()).contains("4 of 4 found", "Irrepresentable condition holds");
    }

    @Test
    void theBestF1IsMarkedInTheMiddleOfItsStretch() {
        RecoverySketch sketch = new RecoverySketch();
        Figure figure = sketch.draw(SCENE, at(TARGET, 0.1, PathAxis.LAMBDA_RATIO), STYLE);
        Stretch best = SCENE.recovery().best().orElseThrow();
        Mark.Dot mark = figure.fixed().stream()
                .filter(dot -> dot instanceof Mark.Dot marked && marked.shape() == DotShape.DIAMOND)
                .map(Mark.Dot.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(sketch.ratioAt(mark.x()).orElseThrow() * SCENE.path().lambdaMax())
                .isCloseTo((best.from() + best.to()) / 2, within(1e-9 * best.from()));
    }

    @Test
    void trueOnesAreMarkedOnTheRecallAndFalseOnesOnThePrecision() {
        Figure figure = KIND.sketch().draw(SCENE, at(TARGET, 0.001, PathAxis.LOG_LAMBDA), STYLE);
        List<HitRegion> entries = figure.hits().stream()
                .filter(hit -> hit.role() == HitRegion.Role.CATEGORY)
                .toList();
        assertThat(entries).extracting(HitRegion::category).contains(7).doesNotContain(TARGET);
        assertThat(entries).allSatisfy(hit -> assertThat(hit.words().get())
                .endsWith(SCENE.truth().coefficient(hit.category()) == 0 ? "enters, false" : "enters, found"));
    }

    @Test
    void onlyTheLineOfLambdaMoves() {
        RecoverySketch sketch = new RecoverySketch();
        Figure one = sketch.draw(SCENE, at(TARGET, 0.5, PathAxis.LOG_LAMBDA), STYLE);
        Figure other = sketch.draw(SCENE, at(TARGET, 0.005, PathAxis.LOG_LAMBDA), STYLE);
        assertThat(other.fixed()).isSameAs(one.fixed());
        assertThat(words(one)).contains("recall 0.75");
        assertThat(words(other)).contains("precision 0.");
    }

    @Test
    void numbersAreThoseOfTheStretches() {
        FigureNumbers numbers = KIND.numbers(SCENE, at(TARGET, 0.1, PathAxis.LOG_LAMBDA));
        List<Stretch> stretches = SCENE.recovery().stretches();
        assertThat(numbers.rows()).hasSameSizeAs(stretches);
        for (int i = 0; i < stretches.size(); i++) {
            List<Cell> row = numbers.rows().get(i);
            assertThat(row.get(0)).isEqualTo(new Cell.Real(stretches.get(i).from()));
            assertThat(row.get(7))
                    .isEqualTo(
                            new Cell.Real(stretches.get(i).recovery().recall().orElseThrow()));
            assertThat(row.get(9))
                    .isEqualTo(new Cell.Flag(stretches.get(i).recovery().isExact()));
        }
        assertThat(numbers.facts())
                .containsEntry("bestF1", new Cell.Real(1))
                .containsEntry("irrepresentableHolds", new Cell.Flag(true));
    }

    @Test
    void whereTheTruthIsNotKnownItIsRefusedWithARemedy() {
        ExplorerState planted = at(TARGET, 0.1, PathAxis.LOG_LAMBDA);
        assertThat(KIND.refusal(DATA, planted)).isEmpty();
        assertThat(KIND.refusal(Toy.DATA, Toy.state(3, new LambdaSetting.Ratio(0.1))))
                .hasValueSatisfying(why -> assertThat(why).contains("open the planted sample", "truth.json"));
        assertThat(KIND.refusal(DATA, at(0, 0.1, PathAxis.LOG_LAMBDA)))
                .hasValueSatisfying(why -> assertThat(why).contains("base 1", "planted 1, planted 2"));
        assertThat(KIND.refusal(DATA, planted.withGauge(Gauge.CENTRED)))
                .hasValueSatisfying(why -> assertThat(why).contains("take the logits as given"));
    }
}
