package org.neuraldeps.app.plate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.focus.FocusKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolveTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What holds for every kind there is, and for every kind to come. */
final class FigureKindsTest {

    static Stream<FigureKind<?>> kinds() {
        return FigureKinds.ALL.stream();
    }

    private static Picture picture(int target, double ratio) {
        return SolvedTarget.solve(Toy.DATA, Toy.DATA.problem(target, Progress.NONE), PathOptions.full(), Progress.NONE)
                .at(new LambdaSetting.Ratio(ratio));
    }

    @Test
    void theSentenceOfAStarSaysHowManyAndWhichMostOfAll() {
        FigureKind<?> star = FigureKinds.of("star");
        Picture some = picture(3, 0.2);
        Coefficient strongest = some.solution().byMagnitude().get(0);
        assertThat(star.sentence(some))
                .contains(
                        " " + some.solution().nonzeros() + " other categories predict category 3",
                        Toy.CATEGORIES.label(strongest.category()) + " most of all");
        assertThat(star.sentence(picture(3, 1))).isEqualTo("At this λ no other category predicts category 3.");
    }

    @Test
    void keysAreUniqueAndTheFirstLookShowsKindsThatThereAre() {
        assertThat(FigureKinds.ALL).extracting(FigureKind::key).doesNotHaveDuplicates();
        for (Pane pane : Pane.values()) {
            assertThat(FigureKinds.of(Look.first().in(pane)).pane()).isEqualTo(pane);
        }
        assertThatThrownBy(() -> FigureKinds.of("cake"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("cake")
                .hasMessageContaining("star, radial");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindSaysWhatItIsAndDrawsItsUsualSize(FigureKind<?> kind) {
        assertThat(kind.title()).isNotBlank();
        assertThat(kind.explanation()).isNotBlank();
        FigureStyle style =
                FigureStyle.print(kind.usualSize().width(), kind.usualSize().height());
        Figure figure = plate(kind, Toy.state(3, new LambdaSetting.Ratio(0.2)), style);
        assertThat(figure.width()).isEqualTo(kind.usualSize().width());
        assertThat(figure.title()).isNotBlank();
        assertThat(figure.hits()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindSaysItsFocusAndNothingWhereThereIsNone(FigureKind<?> kind) {
        FigureStyle style =
                FigureStyle.print(kind.usualSize().width(), kind.usualSize().height());
        for (LambdaSetting lambda : List.of(new LambdaSetting.Ratio(0.2), new LambdaSetting.Nonzeros(3))) {
            ExplorerState state = Toy.state(3, lambda);
            Figure focused = plate(kind, state.withFocus(new Focus(0.5, ShareKind.SOFTMAX)), style);
            assertThat(words(focused)).contains("φ = 0.5");
            assertThat(Geometry.outsidePage(focused)).isEmpty();
            if (words(focused).matches("(?s).*\\berr\\b.*")) {
                assertThat(words(focused)).contains("φ-weighted");
            }
            assertThat(words(plate(kind, state, style))).doesNotContain("φ =").doesNotContain("φ-weighted");
        }
    }

    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
    }

    private static Figure plate(FigureKind<?> kind, ExplorerState state, FigureStyle style) {
        return new PlateRequest<>(kind, state, style)
                .draw(Toy.offering(kind), Progress.NONE, Workers.CALLER)
                .figure();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsLeftOutOfAPageIsGoneAndTheRestHasItsRoom(FigureKind<?> kind) {
        ExplorerState state = Toy.state(3, new LambdaSetting.Ratio(0.2));
        // On a wide page it is the height that circles have to share with words.
        FigureStyle whole =
                FigureStyle.print(2 * kind.usualSize().width(), kind.usualSize().height());
        Figure bare = plate(kind, state, whole.leavingOut(EnumSet.allOf(PagePart.class)));
        assertThat(plate(kind, state, whole).hasBackground()).isTrue();
        assertThat(bare.hasBackground()).isFalse();
        for (PagePart words : List.of(PagePart.TITLE, PagePart.LEGEND)) {
            Figure without = plate(kind, state, whole.leavingOut(Set.of(words)));
            assertThat(without.hasBackground()).isTrue();
            assertThat(texts(without)).as("the rest without " + words).isSubsetOf(texts(plate(kind, state, whole)));
            assertThat(texts(without).size())
                    .as("words without " + words)
                    .isLessThan(texts(plate(kind, state, whole)).size());
        }
        assertThat(height(bare)).as("what is drawn has their room").isGreaterThan(height(plate(kind, state, whole)));
    }

    private static List<String> texts(Figure figure) {
        return Stream.concat(figure.fixed().stream(), figure.moving().stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .toList();
    }

    /** From the uppermost place that answers to the mouse to the lowest. */
    private static double height(Figure figure) {
        return figure.height() - nearest(figure, 0) - nearest(figure, figure.height());
    }

    private static double nearest(Figure figure, double y) {
        return IntStream.range(0, (int) figure.width())
                .mapToDouble(x -> figure.hits().stream()
                        .mapToDouble(hit -> hit.shape().distance(x, y))
                        .min()
                        .orElse(figure.height()))
                .min()
                .orElseThrow();
    }

    /** In the window a sketch draws many states one after the other; a file is drawn by one that has drawn nothing. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S> void aFigureDoesNotDependOnWhatWasDrawnBefore(FigureKind<S> kind) {
        FigureStyle small = FigureStyle.print(300, 200);
        FigureStyle large = FigureStyle.print(420, 330).in(Palette.DARK);
        Sketch<S> used = kind.sketch();
        for (ExplorerState state : states()) {
            S scene = kind.need(Toy.offering(kind), state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
            for (FigureStyle style : List.of(small, large)) {
                assertThat(used.draw(scene, state, style))
                        .isEqualTo(kind.sketch().draw(scene, state, style));
            }
        }
    }

    private static List<ExplorerState> states() {
        List<ExplorerState> states = new ArrayList<>();
        for (LambdaSetting lambda : List.of(
                new LambdaSetting.Ratio(0.5),
                new LambdaSetting.Nonzeros(4),
                new LambdaSetting.Ratio(1e-7),
                new LambdaSetting.Absolute(0.3),
                new LambdaSetting.Ratio(1))) {
            for (PathAxis axis : PathAxis.values()) {
                ExplorerState state = Toy.state(states.size() % Toy.SIZE, lambda);
                states.add(state.looking(state.look().along(axis)));
            }
        }
        return states;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsPinnedIsLitInTheFile(FigureKind<?> kind) {
        ExplorerState state = Toy.state(3, new LambdaSetting.Nonzeros(5));
        int member = new SolveTarget(Toy.DATA, 3, Focus.NONE, state.lambda())
                .compute(Optional.empty(), Progress.NONE, Workers.CALLER)
                .at(state.lambda())
                .solution()
                .byMagnitude()
                .get(0)
                .category();
        ExplorerState pinned = state.withPinToggled(CategoryRef.of(Toy.CATEGORIES, member));
        FigureStyle style = FigureStyle.print(420, 330);
        boolean isOfMetrics = kind instanceof FocusKind;
        assertThat(plate(kind, pinned, style).equals(plate(kind, state, style))).isEqualTo(isOfMetrics);
    }
}
