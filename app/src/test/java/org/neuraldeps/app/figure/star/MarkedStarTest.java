package org.neuraldeps.app.figure.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Stars of a target whose truth is known. */
class MarkedStarTest {

    private static final SolvedTarget SOLVED = SolveTarget.of(PlantedToy.DATA, state(new LambdaSetting.Ratio(0.001)))
            .compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    private static ExplorerState state(LambdaSetting lambda) {
        return Toy.state(PlantedToy.TARGET, lambda);
    }

    private static Figure star(LambdaSetting lambda, FigureStyle style) {
        return new StarKind().sketch().draw(new JudgedTarget(SOLVED), state(lambda), style);
    }

    private static long marks(Figure figure, TruthMark mark) {
        return figure.moving().stream()
                .filter(drawn -> drawn instanceof Mark.Dot dot
                        && dot.shape() == mark.shape()
                        && mark.paint(Palette.LIGHT).equals(dot.paint()))
                .count();
    }

    @Test
    void everySpokeHasItsMarkAndWhatIsMissedStandsBehind() {
        Figure figure = star(new LambdaSetting.Nonzeros(5), FigureStyle.print(320, 300));
        // One more of each is in the legend.
        assertThat(marks(figure, TruthMark.FOUND)).isEqualTo(4 + 1);
        assertThat(marks(figure, TruthMark.EXTRA)).isEqualTo(1 + 1);
        assertThat(marks(figure, TruthMark.MISSED)).isEqualTo(1 + 1);
        assertThat(words(figure)).contains("4 of 5 found", "1 false", "1 missed", "category 19");
        assertThat(words(figure)).noneMatch(words -> words.equals("0.000") || words.equals("0"));
        assertThat(figure.hits())
                .anyMatch(hit -> hit.category() == 19
                        && hit.role() == HitRegion.Role.CATEGORY
                        && hit.tooltip().endsWith("missed, true θ = −0.05"));
        assertThat(figure.title()).endsWith("4 of 5 found, 1 false, 1 missed");
        assertThat(Geometry.overlaps(figure)).isEmpty();
        assertThat(Geometry.outsidePage(figure)).isEmpty();
    }

    @Test
    void allIsMissedWhereNothingHasACoefficient() {
        Figure figure = star(new LambdaSetting.Ratio(1), FigureStyle.print(320, 300));
        assertThat(words(figure)).contains("0 of 5 found", "5 missed");
        assertThat(marks(figure, TruthMark.MISSED)).isEqualTo(5 + 1);
    }

    @Test
    void nothingCrowdsOnAnyPage() {
        for (int k : List.of(0, 1, 3, 5, 9, 12, 16, 22)) {
            for (double width : List.of(120.0, 170.0, 240.0, 320.0, 500.0)) {
                Figure figure = star(new LambdaSetting.Nonzeros(k), FigureStyle.print(width, 240));
                assertThat(Geometry.overlaps(figure)).as(k + " at " + width).isEmpty();
                assertThat(Geometry.outsidePage(figure)).as(k + " at " + width).isEmpty();
            }
        }
    }

    @Test
    void withoutLegendTheMarksStay() {
        FigureStyle style = FigureStyle.print(320, 300).leavingOut(Set.of(PagePart.LEGEND));
        Figure figure = star(new LambdaSetting.Nonzeros(5), style);
        assertThat(marks(figure, TruthMark.FOUND)).isEqualTo(4);
        assertThat(words(figure)).doesNotContain("1 missed");
    }

    private static List<String> words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).toList();
    }
}
