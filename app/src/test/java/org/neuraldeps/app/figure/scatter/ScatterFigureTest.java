package org.neuraldeps.app.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
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
