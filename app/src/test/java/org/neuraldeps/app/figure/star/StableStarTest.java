package org.neuraldeps.app.figure.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.need.JudgeTarget;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Stars that tell what half-samples say. */
class StableStarTest {

    private static final LambdaSetting NINE = new LambdaSetting.Nonzeros(9);
    private static final FigureStyle STYLE = FigureStyle.print(320, 320);

    private static final JudgedTarget JUDGED = judged(NINE);
    private static final List<Coefficient> ALL = JUDGED.at(NINE).solution().byMagnitude();
    private static final CoefficientStability HALVES =
            JUDGED.judgement(JUDGED.at(NINE)).orElseThrow();

    private static JudgedTarget judged(LambdaSetting lambda) {
        return JudgeTarget.of(PlantedToy.plain(), state(StabilityLook.MARKED, lambda))
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static ExplorerState state(StabilityLook look, LambdaSetting lambda) {
        ExplorerState plain = Toy.state(PlantedToy.TARGET, lambda);
        return plain.looking(plain.look().judging(look));
    }

    private static Figure star(StabilityLook look) {
        return star(look, JUDGED, STYLE);
    }

    private static Figure star(StabilityLook look, JudgedTarget judged, FigureStyle style) {
        return new StarKind().sketch().draw(judged, state(look, NINE), style);
    }

    private static Set<Integer> unstable() {
        return ALL.stream()
                .map(Coefficient::category)
                .filter(category -> HALVES.frequency(category) < CoefficientStability.STABLE)
                .collect(Collectors.toSet());
    }

    @Test
    void someAreStableAndSomeAreNot() {
        assertThat(unstable()).isNotEmpty().hasSizeLessThan(ALL.size());
    }

    @Test
    void whatTooFewHalvesSelectIsPaleAndHollowAndStaysWhereItWas() {
        Figure marked = star(StabilityLook.MARKED);
        // As if half-samples were on their way: the same room, and every spoke in its full colour.
        Figure plain = star(StabilityLook.MARKED, new JudgedTarget(JUDGED.solved()), STYLE);
        List<Mark.Dot> full = dots(plain);
        List<Mark.Dot> told = dots(marked);
        assertThat(told).hasSameSizeAs(full);
        for (int i = 0; i < ALL.size(); i++) {
            boolean pale = unstable().contains(ALL.get(i).category());
            assertThat(told.get(i).x()).isEqualTo(full.get(i).x());
            assertThat(told.get(i).y()).isEqualTo(full.get(i).y());
            assertThat(told.get(i).radius()).isEqualTo(full.get(i).radius());
            assertThat(told.get(i).paint().fill().equals(Palette.LIGHT.page())).isEqualTo(pale);
            assertThat(told.get(i).paint().equals(full.get(i).paint())).isEqualTo(!pale);
            Mark.Line spoke = lines(marked).get(i);
            assertThat(spoke.pen().width()).isEqualTo(lines(plain).get(i).pen().width());
            assertThat(spoke.pen().equals(lines(plain).get(i).pen())).isEqualTo(!pale);
        }
        assertThat(words(marked)).contains("pale: selected by fewer than 75 % of 100 half-samples");
        assertThat(words(plain)).contains("half-samples are not solved yet");
        assertThat(marked.title()).endsWith((ALL.size() - unstable().size()) + " stable on 100 half-samples");
    }

    @Test
    void leavingOutKeepsEverythingElseAsItWas() {
        Figure only = star(StabilityLook.STABLE_ONLY);
        Figure marked = star(StabilityLook.MARKED);
        assertThat(dots(only)).hasSize(ALL.size() - unstable().size());
        assertThat(dots(marked)).containsAll(dots(only));
        assertThat(lines(marked)).containsAll(lines(only));
        assertThat(only.hits().stream().map(HitRegion::category)).doesNotContainAnyElementsOf(unstable());
        assertThat(words(marked)).containsAll(names(only));
        assertThat(words(only))
                .contains(unstable().size() + " left out, selected by fewer than 75 % of 100 half-samples");
    }

    @Test
    void whoPointsAtASpokeIsToldHowOftenItIsSelectedAndWhereItLies() {
        int strongest = ALL.get(0).category();
        assertThat(star(StabilityLook.MARKED).hits())
                .anyMatch(hit -> hit.category() == strongest
                        && hit.tooltip().contains("\nselected by 100 % of 100 half-samples, 90 % interval "));
        assertThat(star(StabilityLook.HIDDEN).hits())
                .noneMatch(hit -> hit.tooltip().contains("half-samples"));
    }

    @Test
    void aLambdaBelowWhatWasSolvedIsDrawnAsIfNothingWereKnown() {
        JudgedTarget above = judged(new LambdaSetting.Nonzeros(3));
        Figure figure = star(StabilityLook.STABLE_ONLY, above, STYLE);
        assertThat(dots(figure)).hasSize(ALL.size());
        assertThat(words(figure)).contains("half-samples are not solved yet");
    }

    @Test
    void nothingCrowdsOnAnyPageWithOrWithoutWords() {
        for (StabilityLook look : StabilityLook.values()) {
            for (double width : List.of(120.0, 170.0, 240.0, 500.0)) {
                for (Set<PagePart> without : List.of(
                        Set.<PagePart>of(),
                        Set.of(PagePart.TITLE),
                        Set.of(PagePart.LEGEND),
                        Set.of(PagePart.TITLE, PagePart.LEGEND))) {
                    Figure figure =
                            star(look, JUDGED, FigureStyle.print(width, 260).leavingOut(without));
                    assertThat(Geometry.overlaps(figure))
                            .as(look + " " + width + without)
                            .isEmpty();
                    assertThat(Geometry.outsidePage(figure))
                            .as(look + " " + width + without)
                            .isEmpty();
                    boolean isSaid = words(figure).stream().anyMatch(words -> words.contains("half-s"));
                    assertThat(isSaid && width > 200)
                            .as(look + " " + width + without)
                            .isEqualTo(look.isAsked() && without.size() < 2 && width > 200);
                }
            }
        }
    }

    @Test
    void theNumbersHaveFrequenciesAndLimitsWhereTheyAreAskedFor() {
        StarKind kind = new StarKind();
        FigureNumbers all = kind.numbers(JUDGED, state(StabilityLook.MARKED, NINE));
        assertThat(all.facts()).containsEntry("halves", new Cell.Whole(100));
        assertThat(all.rows()).hasSize(ALL.size());
        assertThat(all.columns().stream().map(column -> column.key()))
                .containsSubsequence("theta", "frequency", "lower", "upper");
        int place = all.columns().stream().map(column -> column.key()).toList().indexOf("frequency");
        assertThat(all.rows().get(0).get(place))
                .isEqualTo(new Cell.Real(HALVES.frequency(ALL.get(0).category())));
        assertThat(kind.numbers(JUDGED, state(StabilityLook.STABLE_ONLY, NINE)).rows())
                .hasSize(ALL.size() - unstable().size());
        FigureNumbers none = kind.numbers(JUDGED, state(StabilityLook.HIDDEN, NINE));
        assertThat(none.columns()).noneMatch(column -> column.key().equals("frequency"));
        assertThat(none.facts()).doesNotContainKey("halves");
    }

    private static List<Mark.Dot> dots(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();
    }

    private static List<Mark.Line> lines(Figure figure) {
        return figure.moving().stream()
                .filter(mark -> mark instanceof Mark.Line line && line.x1() == 160)
                .map(Mark.Line.class::cast)
                .toList();
    }

    private static List<String> names(Figure figure) {
        return words(figure).stream()
                .filter(words -> words.startsWith("category"))
                .toList();
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
