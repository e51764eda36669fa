package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.path.PathKind;
import org.neuraldeps.app.figure.scatter.ScatterKind;
import org.neuraldeps.app.figure.star.StarKind;
import org.neuraldeps.app.need.JudgedTarget;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What is marked where the truth is known: found, false and missed, told apart without colour. */
class TruthMarksTest {

    private static final ExplorerState FIVE = Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(5));
    private static final SolvedTarget SOLVED =
            SolveTarget.of(PlantedToy.DATA, FIVE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);

    private static TruthMarks marks() {
        return TruthMarks.of(SOLVED.truth(), SOLVED.at(FIVE.lambda()).solution());
    }

    @Test
    void everyRoleHasAShapeAndADashOfItsOwn() {
        Set<List<Object>> looks = new HashSet<>();
        for (TruthMark mark : TruthMark.values()) {
            looks.add(List.of(mark.shape(), mark.dash()));
            for (Palette palette : Palette.values()) {
                assertThat(mark.paint(palette).outline().dash()).isEqualTo(mark.dash());
            }
        }
        assertThat(looks).hasSize(TruthMark.values().length);
    }

    @Test
    void noRoleHasTheColourOfASign() {
        for (Palette palette : Palette.values()) {
            Stream<Color> all = Stream.concat(
                    Arrays.stream(TruthMark.values()).map(mark -> mark.color(palette)),
                    Stream.of(palette.positive(), palette.negative(), palette.accent()));
            assertThat(all).doesNotHaveDuplicates();
        }
    }

    @Test
    void fourOfFiveAreFoundAndOneIsFalse() {
        TruthMarks marks = marks();
        assertThat(marks.words()).contains("4 of 5 found, 1 false, 1 missed");
        assertThat(marks.of(3)).contains(TruthMark.FOUND);
        assertThat(marks.of(2)).contains(TruthMark.EXTRA);
        assertThat(marks.of(19)).contains(TruthMark.MISSED);
        assertThat(marks.of(20)).isEmpty();
        assertThat(marks.missed()).containsExactly(new Coefficient(19, -0.05));
        assertThat(marks.line(19)).isEqualTo("\nmissed, true θ = −0.05");
        assertThat(marks.line(20)).isEmpty();
    }

    @Test
    void nothingIsMarkedWhereTheTruthIsNotKnown() {
        TruthMarks none =
                TruthMarks.of(Optional.empty(), SOLVED.at(FIVE.lambda()).solution());
        assertThat(none.areKnown()).isFalse();
        assertThat(none.counts()).isEmpty();
        assertThat(none.behind()).isEmpty();
        assertThat(none.line(3)).isEmpty();
        assertThat(none.missed()).isEmpty();
        assertThat(none.around(3, 0, 0, 2, Palette.LIGHT)).isEmpty();
    }

    @Test
    void numbersOfTheStarSayWhatIsTrueAndListWhatIsMissed() {
        FigureNumbers numbers = new StarKind().numbers(new JudgedTarget(SOLVED), FIVE);
        assertThat(numbers.facts())
                .containsEntry("found", new Cell.Whole(4))
                .containsEntry("false", new Cell.Whole(1))
                .containsEntry("missed", new Cell.Whole(1));
        assertThat(numbers.rows()).hasSize(6);
        assertThat(cell(numbers, 0, "truth")).isEqualTo(new Cell.Real(1));
        assertThat(cell(numbers, 0, "recovery")).isEqualTo(new Cell.Words("found"));
        assertThat(cell(numbers, 5, "theta")).isEqualTo(new Cell.Real(0));
        assertThat(cell(numbers, 5, "truth")).isEqualTo(new Cell.Real(-0.05));
        assertThat(cell(numbers, 5, "recovery")).isEqualTo(new Cell.Words("missed"));
    }

    @Test
    void numbersOfTheOthersHaveTheTrueCoefficients() {
        for (FigureKind<SolvedTarget> kind : List.of(new ScatterKind(), new PathKind())) {
            FigureNumbers numbers = kind.numbers(SOLVED, FIVE);
            for (int row = 0; row < numbers.rows().size(); row++) {
                long category = ((Cell.Whole) cell(numbers, row, "index")).value();
                assertThat(cell(numbers, row, "truth")).isEqualTo(new Cell.Real(marks().coefficient((int) category)));
            }
        }
    }

    @Test
    void numbersWithoutTruthHaveNoColumnOfIt() {
        SolvedTarget plain =
                SolveTarget.of(PlantedToy.plain(), FIVE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        for (FigureNumbers numbers : List.of(
                new StarKind().numbers(new JudgedTarget(plain), FIVE),
                new ScatterKind().numbers(plain, FIVE),
                new PathKind().numbers(plain, FIVE))) {
            assertThat(numbers.columns()).noneMatch(column -> column.key().equals("truth"));
            assertThat(numbers.facts()).doesNotContainKey("found");
        }
    }

    private static Cell cell(FigureNumbers numbers, int row, String key) {
        for (int i = 0; i < numbers.columns().size(); i++) {
            if (numbers.columns().get(i).key().equals(key)) {
                return numbers.rows().get(row).get(i);
            }
        }
        throw new AssertionError(key);
    }
}
