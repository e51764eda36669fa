package org.neuraldeps.app.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Box;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.ToyNetwork;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.theory.Screening;
import org.neuraldeps.solver.theory.ScreeningCounts;

class ScatterFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final FigureStyle STYLE = FigureStyle.print(480, 340);

    @Test
    void showsEveryCategoryOfTheDictionary() {
        SolutionPath path = TOY.path(4);
        Figure figure = ScatterFigure.of(TOY.categories(), path.problem(), path.at(path.lambdaForNonzeros(10)), STYLE);
        assertThat(Geometry.categories(figure)).hasSize(ToyNetwork.SIZE - 1).doesNotContain(4);
    }

    @Test
    void namesEveryNonzeroThatTheBarRulesOut() {
        int seen = 0;
        for (int target = 0; target < 60; target++) {
            SolutionPath path = TOY.path(target);
            Solution solution = path.at(path.clamp(0.02 * path.lambdaMax()));
            ScreeningCounts counts = Screening.count(
                    path.problem(), Screening.byConjecture1(path.problem(), solution.lambda()), solution);
            List<String> words =
                    Geometry.texts(ScatterFigure.of(TOY.categories(), path.problem(), solution, STYLE)).stream()
                            .map(Mark.Text::words)
                            .toList();
            for (int violator : counts.violators()) {
                assertThat(words).contains(TOY.categories().label(violator));
                seen++;
            }
            assertThat(words).contains(Integer.toString(counts.keptZero()), Integer.toString(counts.discardedZero()));
        }
        assertThat(seen).as("violators met").isPositive();
    }

    @Test
    void namesNoCategoryTwiceAndNoneOnAnotherWhateverIsLit() {
        int lit = 0;
        Set<String> known = IntStream.range(0, ToyNetwork.SIZE)
                .mapToObj(TOY.categories()::label)
                .collect(Collectors.toSet());
        for (int target = 0; target < 60; target++) {
            SolutionPath path = TOY.path(target);
            Solution solution = path.at(path.lambdaForNonzeros(12));
            int pinned = solution.byMagnitude().get(2).category();
            int below = (target + 7) % ToyNetwork.SIZE;
            for (int hovered :
                    new int[] {pinned, below, solution.byMagnitude().get(0).category()}) {
                Highlight light = new Highlight(OptionalInt.of(hovered), new HashSet<>(List.of(pinned, below)));
                Figure figure = ScatterFigure.of(TOY.categories(), path.problem(), solution, STYLE.lighting(light));
                List<String> names = Geometry.texts(figure).stream()
                        .map(Mark.Text::words)
                        .filter(known::contains)
                        .toList();
                assertThat(names).doesNotHaveDuplicates();
                assertThat(names)
                        .contains(
                                TOY.categories().label(pinned), TOY.categories().label(below));
                assertThat(Geometry.overlaps(figure)).isEmpty();
                lit++;
            }
        }
        assertThat(lit).isEqualTo(180);
    }

    @Test
    void aNameLightsUpWhereItStands() {
        SolutionPath path = TOY.path(4);
        Solution solution = path.at(path.lambdaForNonzeros(10));
        int strongest = solution.byMagnitude().get(0).category();
        Highlight light = new Highlight(OptionalInt.of(strongest), Set.of());
        Mark.Text plain = name(ScatterFigure.of(TOY.categories(), path.problem(), solution, STYLE), strongest);
        Mark.Text lit =
                name(ScatterFigure.of(TOY.categories(), path.problem(), solution, STYLE.lighting(light)), strongest);
        assertThat(lit.position()).isEqualTo(plain.position());
        assertThat(lit.lettering()).isEqualTo(plain.lettering().lit(STYLE.palette()));
    }

    private static Mark.Text name(Figure figure, int category) {
        return Geometry.texts(figure).stream()
                .filter(text -> text.words().equals(TOY.categories().label(category))
                        && text.position().y() > 20)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBarStandsAtHalfOfLambdaOrNowhere() {
        SolutionPath path = TOY.path(4);
        for (double ratio : new double[] {0.1, 0.5, 1, 1.04, 1.2, 7}) {
            Solution solution = path.at(ratio * path.lambdaMax());
            Figure figure = ScatterFigure.of(TOY.categories(), path.problem(), solution, STYLE);
            List<Mark.Line> bars =
                    Geometry.lines(figure.moving(), STYLE.palette().accent());
            boolean beyond = ratio > 1.05;
            assertThat(Geometry.texts(figure))
                    .anyMatch(text -> text.words().matches("λ/2 = [0-9.]+" + (beyond ? " →" : "")));
            assertThat(bars).hasSize(beyond ? 0 : 1);
            if (!beyond) {
                HitRegion dot = figure.hits().get(0);
                double correlation = Math.abs(path.problem().correlations()[dot.category()]);
                double zero = 5.6 * STYLE.fontSize();
                double perUnit = (((HitShape.Disc) dot.shape()).x() - zero) / correlation;
                assertThat(bars.get(0).x1()).isCloseTo(zero + perUnit * solution.lambda() / 2, within(1e-9));
            }
        }
    }

    @Test
    void noDotIsHiddenBehindTheWordsOfTheBar() {
        int tried = 0;
        for (int target = 0; target < 60; target++) {
            SolutionPath path = TOY.path(target);
            for (double ratio : new double[] {0.5, 0.2, 0.05, 0.01, 0.003}) {
                Solution solution = path.at(path.clamp(ratio * path.lambdaMax()));
                Figure figure =
                        ScatterFigure.of(TOY.categories(), path.problem(), solution, FigureStyle.print(300, 210));
                Mark.Text words = Geometry.texts(figure).stream()
                        .filter(text -> text.words().startsWith("λ/2 = "))
                        .findFirst()
                        .orElseThrow();
                Box plate = Geometry.bounds(words);
                for (Mark mark : figure.moving()) {
                    if (mark instanceof Mark.Dot dot) {
                        assertThat(plate.overlaps(Geometry.bounds(dot).grown(-0.5)))
                                .as("target %s, ratio %s", target, ratio)
                                .isFalse();
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void aDotAnswersToTheMouseWithItsNumbers() {
        SolutionPath path = TOY.path(4);
        Solution solution = path.at(path.lambdaForNonzeros(5));
        Figure figure = ScatterFigure.of(TOY.categories(), path.problem(), solution, STYLE);
        int strongest = solution.byMagnitude().get(0).category();
        HitRegion dot = figure.hits().stream()
                .filter(hit -> hit.category() == strongest && hit.shape() instanceof HitShape.Disc)
                .findFirst()
                .orElseThrow();
        HitShape.Disc disc = (HitShape.Disc) dot.shape();
        assertThat(figure.hitAt(disc.x(), disc.y(), 1).orElseThrow().category()).isEqualTo(strongest);
        assertThat(dot.tooltip()).contains(TOY.categories().label(strongest), "θ = ");
        assertThat(figure.hitAt(-50, -50, 5)).isEmpty();
    }
}
