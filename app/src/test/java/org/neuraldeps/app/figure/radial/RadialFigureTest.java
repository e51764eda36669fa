package org.neuraldeps.app.figure.radial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.TextPosition;
import org.neuraldeps.app.figure.ToyNetwork;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.work.Progress;

class RadialFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final RadialChoice CHOICE = TOY.choice();
    private static final List<SolutionPath> PATHS = TOY.radialPaths(CHOICE);
    private static final RadialFigure LAID =
            RadialFigure.of(TOY.categories(), TOY.layout(CHOICE), FigureStyle.print(620, 660));

    @Test
    void lambdaMovesNothingButTheArcs() {
        Figure many = LAID.at(new LambdaSetting.Ratio(0.02), solutions(0.02), EdgeFilter.ALL, Highlight.NONE);
        Figure few = LAID.at(new LambdaSetting.Ratio(0.4), solutions(0.4), EdgeFilter.ALL, Highlight.NONE);
        assertThat(few.fixed()).isSameAs(many.fixed());
        assertThat(boxes(few)).isEqualTo(boxes(many));
        assertThat(curves(few)).hasSizeLessThan(curves(many).size());
    }

    @Test
    void oneArcForEveryCoefficient() {
        List<Solution> solutions = solutions(0.1);
        int nonzeros = solutions.stream().mapToInt(Solution::nonzeros).sum();
        assertThat(curves(LAID.at(new LambdaSetting.Ratio(0.1), solutions, EdgeFilter.ALL, Highlight.NONE)))
                .hasSize(nonzeros);
    }

    @Test
    void aFilterChangesNoWidth() {
        List<Solution> solutions = solutions(0.1);
        List<Mark.Curve> all = curves(LAID.at(new LambdaSetting.Ratio(0.1), solutions, EdgeFilter.ALL, Highlight.NONE));
        List<Mark.Curve> some =
                curves(LAID.at(new LambdaSetting.Ratio(0.1), solutions, new EdgeFilter(0.05, 3), Highlight.NONE));
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).containsAll(some);
    }

    @Test
    void aLockedScaleMakesArcsNarrowerByAsMuch() {
        RadialFigure locked = RadialFigure.of(
                TOY.categories(),
                TOY.layout(CHOICE),
                OptionalDouble.of(2 * TOY.layout(CHOICE).referenceMagnitude()),
                RowsBelow.NONE,
                FigureStyle.print(620, 660));
        List<Mark.Curve> plain =
                curves(LAID.at(new LambdaSetting.Ratio(0.1), solutions(0.1), EdgeFilter.ALL, Highlight.NONE));
        List<Mark.Curve> half =
                curves(locked.at(new LambdaSetting.Ratio(0.1), solutions(0.1), EdgeFilter.ALL, Highlight.NONE));
        double widest = plain.get(plain.size() - 1).pen().width();
        assertThat(half.get(half.size() - 1).pen().width()).isCloseTo(widest / 2, within(1e-9));
    }

    @Test
    void lightingOneTargetDimsTheArcsOfOthers() {
        List<Solution> solutions = solutions(0.1);
        int target = CHOICE.targets()[0];
        Figure plain = LAID.at(new LambdaSetting.Ratio(0.1), solutions, EdgeFilter.ALL, Highlight.NONE);
        Figure lit = LAID.at(
                new LambdaSetting.Ratio(0.1),
                solutions,
                EdgeFilter.ALL,
                new Highlight(OptionalInt.of(target), Set.of()));
        long kept = curves(lit).stream().filter(curves(plain)::contains).count();
        assertThat(kept).isEqualTo(solutions.get(0).nonzeros());
        Figure pinnedElsewhere = LAID.at(
                new LambdaSetting.Ratio(0.1),
                solutions,
                EdgeFilter.ALL,
                new Highlight(OptionalInt.empty(), Set.of(-1)));
        assertThat(curves(pinnedElsewhere)).isEqualTo(curves(plain));
    }

    @ParameterizedTest
    @CsvSource({"700, 290", "320, 240", "400, 300"})
    void aSmallPaneNamesSomeBasesLegiblyAtFixedPlaces(double width, double height) {
        FigureStyle style = new FigureStyle(Palette.LIGHT, 0.75 * width, 0.75 * height, 8.5, Highlight.NONE);
        RadialFigure laid = RadialFigure.of(TOY.categories(), TOY.layout(CHOICE), style);
        int hovered = CHOICE.bases()[20];
        Highlight light = new Highlight(OptionalInt.of(hovered), Set.of());
        Map<Integer, TextPosition> places = new HashMap<>();
        for (double ratio : new double[] {0.02, 0.1, 0.4, 1}) {
            List<Solution> solutions = solutions(ratio);
            Figure figure = laid.at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, Highlight.NONE);
            List<Mark.Text> names = baseNames(figure);
            assertThat(names.isEmpty()).isEqualTo(curves(figure).isEmpty());
            assertThat(names).allMatch(text -> text.lettering().size() >= 5.25);
            assertThat(Geometry.outsidePage(figure)).isEmpty();
            assertThat(Geometry.overlaps(figure)).isEmpty();
            for (HitRegion hit : figure.hits()) {
                if (hit.role() == HitRegion.Role.CATEGORY && hit.shape() instanceof HitShape.Label label) {
                    assertThat(names).anyMatch(text -> text.position().equals(label.position()));
                    TextPosition before = places.putIfAbsent(hit.category(), label.position());
                    assertThat(label.position()).isEqualTo(before == null ? label.position() : before);
                }
            }
            Figure lit = laid.at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, light);
            assertThat(lit.fixed()).isSameAs(figure.fixed());
            assertThat(baseNames(lit))
                    .anyMatch(text -> text.words().equals(TOY.categories().label(hovered)));
            assertThat(Geometry.overlaps(lit)).isEmpty();
            assertThat(Geometry.outsidePage(lit)).isEmpty();
        }
        assertThat(places).hasSizeGreaterThan(10);
    }

    @Test
    void theCaptionSaysWhatWasAskedForAndWhoDoesNotReachIt() {
        assertThat(caption(LAID.at(new LambdaSetting.Ratio(0.1), solutions(0.1), EdgeFilter.ALL, Highlight.NONE)))
                .startsWith("λ/λₘₐₓ = 0.1 for every target,");
        List<Solution> early = new ArrayList<>(solutions(0.1));
        early.set(0, PATHS.get(0).at(0.5 * PATHS.get(0).lambdaMax()));
        early.set(3, PATHS.get(3).at(0.2 * PATHS.get(3).lambdaMax()));
        assertThat(caption(LAID.at(new LambdaSetting.Ratio(0.1), early, EdgeFilter.ALL, Highlight.NONE)))
                .startsWith("λ/λₘₐₓ = 0.1,  but 2 of 10 paths end before it,");
        assertThat(caption(LAID.at(new LambdaSetting.Ratio(2), solutions(2), EdgeFilter.ALL, Highlight.NONE)))
                .startsWith("λ/λₘₐₓ = 2 for every target,  0 arcs");
    }

    @Test
    void aTargetThatIsAlwaysZeroDoesNotSpeakForTheOthers() {
        double[][] c = {{0, 0, 0}, {0, 2, 1}, {0, 1, 2}};
        RadialChoice choice = new RadialChoice(new int[] {2}, new int[] {0, 1});
        SecondMoments moments = new DenseSecondMoments(10, c);
        List<SolutionPath> paths = Stream.of(0, 1)
                .map(target -> CovLassoProblem.within(moments, target, Progress.NONE)
                        .restrictedTo(Dictionary.of(3, choice.bases())))
                .map(problem -> ExactHomotopy.solve(problem, PathOptions.full(), Progress.NONE))
                .toList();
        List<Solution> solutions = paths.stream()
                .map(path -> path.at(path.clamp(0.1 * path.lambdaMax())))
                .toList();
        Figure figure = RadialFigure.of(
                Categories.numbered(3),
                RadialLayout.of(choice, moments, paths, Progress.NONE),
                new LambdaSetting.Ratio(0.1),
                solutions,
                FigureStyle.print(400, 420));
        assertThat(caption(figure)).isEqualTo("λ/λₘₐₓ = 0.1 for every target,  1 arc");
    }

    private static String caption(Figure figure) {
        return Geometry.texts(figure).stream()
                .map(Mark.Text::words)
                .filter(words -> words.matches(".* arcs?"))
                .findFirst()
                .orElseThrow();
    }

    /** Texts that are neither of a target nor below. */
    private static List<Mark.Text> baseNames(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> !text.lettering().bold() && !text.words().contains(" arc"))
                .toList();
    }

    private static List<Solution> solutions(double ratio) {
        return PATHS.stream().map(p -> p.at(p.clamp(ratio * p.lambdaMax()))).toList();
    }

    private static List<Mark.Curve> curves(Figure figure) {
        return figure.moving().stream()
                .filter(Mark.Curve.class::isInstance)
                .map(Mark.Curve.class::cast)
                .toList();
    }

    private static List<Mark> boxes(Figure figure) {
        return figure.moving().stream().filter(Mark.Rect.class::isInstance).toList();
    }
}
