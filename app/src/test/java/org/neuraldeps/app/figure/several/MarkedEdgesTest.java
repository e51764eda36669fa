package org.neuraldeps.app.figure.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.figure.chord.ChordKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.SeveralTargetsKind;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.radial.RadialKind;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Figures of several targets whose truth is known. */
class MarkedEdgesTest {

    private static final ExplorerState STATE = PlantedToy.several(new LambdaSetting.Nonzeros(4));

    private static List<SeveralTargetsKind> kinds() {
        return List.of(new RadialKind(), new ChordKind());
    }

    private static RadialScene scene(FigureKind<RadialScene> kind) {
        return kind.need(PlantedToy.DATA, STATE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static List<Mark.Dot> marks(Figure figure, TruthMark mark) {
        return figure.moving().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .filter(dot -> dot.shape() == mark.shape()
                        && dot.paint().outline() != null
                        && dot.paint()
                                .outline()
                                .equals(mark.paint(Palette.LIGHT).outline()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyEdgeHasItsMarkAndWhatIsMissedIsAHair(SeveralTargetsKind kind) {
        Figure figure = kind.sketch().draw(scene(kind), STATE, FigureStyle.print(420, 440));
        // One more of each is in the legend.
        assertThat(marks(figure, TruthMark.FOUND)).hasSize(6 + 1);
        assertThat(marks(figure, TruthMark.EXTRA)).hasSize(2 + 1);
        assertThat(marks(figure, TruthMark.MISSED)).hasSize(1 + 1);
        assertThat(Geometry.texts(figure)).extracting(Mark.Text::words).contains("6 of 7 found", "2 false", "1 missed");
        assertThat(figure.hits())
                .anyMatch(hit -> hit.category() == 19
                        && hit.predicts().equals(OptionalInt.of(PlantedToy.TARGET))
                        && hit.tooltip().endsWith("missed, true θ = −0.05"));
        assertThat(figure.title()).endsWith("6 of 7 found, 2 false, 1 missed");
        assertThat(Geometry.outsidePage(figure)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void marksOfWhatIsNotLitAreDimmed(SeveralTargetsKind kind) {
        Highlight other = new Highlight(OptionalInt.empty(), Set.of(PlantedToy.OTHER));
        Figure figure = kind.sketch()
                .draw(scene(kind), STATE, FigureStyle.print(420, 440).lighting(other));
        assertThat(marks(figure, TruthMark.FOUND)).hasSize(2 + 1);
        assertThat(marks(figure, TruthMark.MISSED)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numbersSayWhatIsTrueAndListWhatIsMissed(SeveralTargetsKind kind) {
        FigureNumbers numbers = kind.numbers(scene(kind), STATE);
        assertThat(numbers.facts()).containsEntry("dependencies", new Cell.Whole(8));
        assertThat(numbers.rows()).hasSize(9);
        int last = numbers.columns().size() - 1;
        assertThat(numbers.columns().get(last).key()).isEqualTo("recovery");
        assertThat(numbers.rows())
                .extracting(row -> row.get(last))
                .containsOnlyOnce(new Cell.Words("missed"))
                .contains(new Cell.Words("found"), new Cell.Words("false"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutTruthThereIsNoMark(SeveralTargetsKind kind) {
        RadialScene plain =
                kind.need(PlantedToy.plain(), STATE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        Figure figure = kind.sketch().draw(plain, STATE, FigureStyle.print(420, 440));
        for (TruthMark mark : TruthMark.values()) {
            assertThat(marks(figure, mark)).isEmpty();
        }
        assertThat(kind.numbers(plain, STATE).columns())
                .noneMatch(column -> column.key().equals("truth"));
    }
}
