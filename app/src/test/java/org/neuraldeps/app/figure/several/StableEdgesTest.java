package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.chord.ChordKind;
import org.neuraldeps.app.figure.kind.SeveralTargetsKind;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.radial.RadialKind;
import org.neuraldeps.app.need.RadialPicture;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Figures of several targets that tell what half-samples say. */
class StableEdgesTest {

    private static final LambdaSetting EIGHT = new LambdaSetting.Nonzeros(8);
    private static final RadialKind KIND = new RadialKind();
    private static final ChordKind CHORD = new ChordKind();

    /** Width of the lines along a broad chord below 0. */
    private static final double STRIPE = 0.8;

    private static final RadialScene SCENE = scene(EIGHT);
    private static final RadialPicture PICTURE = SCENE.at(EIGHT);

    private static RadialScene scene(LambdaSetting lambda) {
        return KIND.need(PlantedToy.DATA, state(StabilityLook.MARKED, lambda))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static ExplorerState state(StabilityLook look, LambdaSetting lambda) {
        ExplorerState plain = PlantedToy.several(lambda);
        return plain.looking(plain.look().judging(look));
    }

    private static Figure figure(StabilityLook look) {
        return KIND.sketch().draw(SCENE, state(look, EIGHT), FigureStyle.print(420, 440));
    }

    private static int unstable() {
        int count = 0;
        for (int i = 0; i < PICTURE.solutions().size(); i++) {
            CoefficientStability halves = PICTURE.judgement(i).orElseThrow();
            Solution solution = PICTURE.solutions().get(i);
            count += (int) solution.byMagnitude().stream()
                    .map(Coefficient::category)
                    .filter(category -> halves.frequency(category) < CoefficientStability.STABLE)
                    .count();
        }
        return count;
    }

    private static List<Mark.Curve> arcs(Figure figure) {
        return figure.moving().stream()
                .filter(mark -> mark instanceof Mark.Curve curve && curve.pen().width() != 0.6)
                .map(Mark.Curve.class::cast)
                .toList();
    }

    private static boolean isPale(Mark.Curve arc) {
        return isPale(arc.pen());
    }

    private static boolean isPale(Pen pen) {
        return pen != null
                && List.of(1.0, -1.0).stream().map(Palette.LIGHT::ofSign).anyMatch(color -> pen.color()
                        .equals(StabilityMarks.pale(color, Palette.LIGHT)));
    }

    @Test
    void halvesAreSolvedOverTheBasesAlone() {
        int all = PICTURE.solutions().stream().mapToInt(Solution::nonzeros).sum();
        assertThat(unstable()).isPositive().isLessThan(all);
        for (int i = 0; i < PICTURE.solutions().size(); i++) {
            assertThat(SCENE.choice().bases())
                    .contains(PICTURE.judgement(i).orElseThrow().selected());
            assertThat(PICTURE.judgement(i).orElseThrow().bound().candidates())
                    .isEqualTo(SCENE.choice().bases().length);
        }
    }

    @Test
    void unstableArcsArePalerAndStayWhereTheyWere() {
        List<Mark.Curve> marked = arcs(figure(StabilityLook.MARKED));
        List<Mark.Curve> only = arcs(figure(StabilityLook.STABLE_ONLY));
        assertThat(marked.stream().filter(StableEdgesTest::isPale)).hasSize(unstable());
        assertThat(only).hasSize(marked.size() - unstable()).noneMatch(StableEdgesTest::isPale);
        assertThat(marked).containsAll(only);
        assertThat(words(figure(StabilityLook.MARKED)))
                .contains("pale: selected by fewer than 75 % of 100 half-samples");
        assertThat(words(figure(StabilityLook.STABLE_ONLY)))
                .contains(unstable() + " left out, selected by fewer than 75 % of 100 half-samples");
        assertThat(words(figure(StabilityLook.STABLE_ONLY)))
                .anyMatch(words -> words.endsWith((16 - unstable()) + " of 16 arcs"));
        assertThat(arcs(figure(StabilityLook.HIDDEN))).noneMatch(StableEdgesTest::isPale);
    }

    @Test
    void unstableChordsArePalerAndStayWhereTheyWere() {
        Figure hidden = chords(StabilityLook.HIDDEN);
        Figure marked = chords(StabilityLook.MARKED);
        Figure only = chords(StabilityLook.STABLE_ONLY);
        assertThat(outlines(marked)).hasSameSizeAs(outlines(hidden));
        assertThat(outlines(only)).hasSize(outlines(marked).size() - unstable());
        assertThat(outlines(marked)).containsAll(outlines(only));
        assertThat(paleChords(marked)).isEqualTo(unstable());
        assertThat(paleChords(only)).isZero();
        assertThat(paleChords(hidden)).isZero();
        assertThat(words(marked)).contains("pale: selected by fewer than 75 % of 100 half-samples");
        assertThat(words(only)).contains(unstable() + " left out, selected by fewer than 75 % of 100 half-samples");
    }

    private static Figure chords(StabilityLook look) {
        return CHORD.sketch().draw(SCENE, state(look, EIGHT), FigureStyle.print(420, 440));
    }

    private static List<HitShape> outlines(Figure figure) {
        return figure.hits().stream()
                .map(HitRegion::shape)
                .filter(HitShape.Outline.class::isInstance)
                .toList();
    }

    /** Narrow chords and edges of broad ones, but not the lines along these. */
    private static long paleChords(Figure figure) {
        return figure.moving().stream()
                .filter(mark -> mark instanceof Mark.Area area
                        ? isPale(area.paint().outline())
                        : mark instanceof Mark.Polyline line && line.pen().width() != STRIPE && isPale(line.pen()))
                .count();
    }

    @Test
    void whoPointsAtAnArcIsToldHowOftenItIsSelected() {
        assertThat(figure(StabilityLook.MARKED).hits().stream()
                        .filter(hit -> hit.role() == HitRegion.Role.COEFFICIENT
                                && !hit.tooltip().contains("missed")))
                .isNotEmpty()
                .allMatch(hit -> hit.tooltip().contains("% of 100 half-samples, 90 % interval"));
    }

    @Test
    void aSmallerLambdaIsDrawnAsIfNothingWereKnownUntilItsHalvesAreThere() {
        RadialScene above = scene(new LambdaSetting.Nonzeros(2));
        ExplorerState below = state(StabilityLook.STABLE_ONLY, EIGHT);
        Figure figure = KIND.sketch().draw(above, below, FigureStyle.print(420, 440));
        assertThat(arcs(figure)).hasSize(arcs(figure(StabilityLook.HIDDEN)).size());
        assertThat(words(figure)).contains("half-samples are not solved yet");
        assertThat(KIND.need(PlantedToy.DATA, below).isMetBy(above)).isFalse();
        assertThat(KIND.need(PlantedToy.DATA, below).isMetBy(SCENE)).isTrue();
    }

    @Test
    void rowsBelowKeepClearOfEachOtherAndOfThePage() {
        for (SeveralTargetsKind kind : List.of(KIND, CHORD)) {
            rowsKeepClear(kind);
        }
    }

    private static void rowsKeepClear(SeveralTargetsKind kind) {
        for (Set<PagePart> without : List.of(Set.<PagePart>of(), Set.of(PagePart.TITLE), Set.of(PagePart.LEGEND))) {
            for (double width : List.of(180.0, 260.0, 420.0)) {
                Figure figure = kind.sketch()
                        .draw(
                                SCENE,
                                state(StabilityLook.MARKED, EIGHT),
                                FigureStyle.print(width, 420).leavingOut(without));
                assertThat(Geometry.overlaps(figure)).as(width + " " + without).isEmpty();
                assertThat(Geometry.outsidePage(figure))
                        .as(width + " " + without)
                        .isEmpty();
                assertThat(words(figure)).as(width + " " + without).anyMatch(words -> words.startsWith("pale: "));
            }
        }
    }

    @Test
    void theNumbersHaveFrequenciesAndNoRowsOfWhatIsLeftOut() {
        FigureNumbers all = KIND.numbers(SCENE, state(StabilityLook.MARKED, EIGHT));
        FigureNumbers only = KIND.numbers(SCENE, state(StabilityLook.STABLE_ONLY, EIGHT));
        assertThat(all.columns().stream().map(column -> column.key()))
                .containsSubsequence("theta", "frequency", "lower", "upper", "recovery");
        assertThat(only.rows()).hasSize(all.rows().size() - unstable());
        assertThat(KIND.numbers(SCENE, state(StabilityLook.HIDDEN, EIGHT)).columns())
                .noneMatch(column -> column.key().equals("frequency"));
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
