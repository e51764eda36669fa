package org.neuraldeps.app.figure.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.ToyNetwork;
import org.neuraldeps.app.figure.plot.Ticks;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;

class StarFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final FigureStyle STYLE = FigureStyle.print(360, 360);

    @Test
    void saysThatThereAreNoDependencies() {
        SolutionPath path = TOY.path(4);
        Figure figure = StarFigure.of(TOY.categories(), path.at(path.lambdaMax()), STYLE);
        assertThat(words(figure)).contains("no dependencies at this λ");
    }

    @Test
    void theWidthOfASpokeIsAHairAndAPartInProportionToTheCoefficient() {
        SolutionPath path = TOY.path(4);
        Solution solution = path.at(path.lambdaForNonzeros(6));
        Figure figure = StarFigure.of(TOY.categories(), solution, STYLE);
        List<Mark.Line> spokes = figure.moving().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
        List<Coefficient> coefficients = solution.byMagnitude();
        assertThat(spokes).hasSameSizeAs(coefficients);
        double hair = 0.7;
        double full = 6;
        double reference = Ticks.roundUp(Math.abs(coefficients.get(0).value()));
        for (int i = 0; i < spokes.size(); i++) {
            double value = coefficients.get(i).value();
            assertThat(spokes.get(i).pen().dash()).isEqualTo(value < 0 ? Dash.DASHED : Dash.SOLID);
            assertThat(spokes.get(i).pen().width())
                    .isCloseTo(hair + (full - hair) * Math.abs(value) / reference, within(1e-12));
            assertThat(words(figure)).contains(Captions.coefficient(value));
        }
    }

    @Test
    void countsInWordsWhatItDoesNotDraw() {
        SolutionPath path = TOY.path(33);
        Solution solution = path.at(path.end().lambda());
        Figure figure = StarFigure.of(TOY.categories(), solution, FigureStyle.print(220, 220));
        long drawn = figure.hits().stream()
                .filter(hit -> hit.role() == HitRegion.Role.COEFFICIENT)
                .count();
        assertThat(drawn).isLessThan(solution.nonzeros());
        assertThat(words(figure))
                .anyMatch(words -> words.startsWith("+ " + (solution.nonzeros() - drawn) + " more, each |θ| ≤ "));
    }

    @Test
    void anAmbiguousNameCarriesItsWordNetId() {
        SolutionPath path = TOY.path(5);
        Figure figure = StarFigure.of(TOY.categories(), path.at(path.lambdaForNonzeros(3)), STYLE);
        assertThat(String.join(" ", words(figure))).contains("crane", "(n00000005)");
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
