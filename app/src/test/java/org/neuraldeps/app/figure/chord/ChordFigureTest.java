package org.neuraldeps.app.figure.chord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.HitRegion;
import org.neuraldeps.app.figure.HitShape;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Points;
import org.neuraldeps.app.figure.ToyNetwork;
import org.neuraldeps.app.figure.several.Edge;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;

class ChordFigureTest {

    private static final ToyNetwork TOY = new ToyNetwork();
    private static final RadialChoice CHOICE = TOY.choice();
    private static final List<SolutionPath> PATHS = TOY.radialPaths(CHOICE);
    private static final RadialLayout LAYOUT = TOY.layout(CHOICE);
    private static final FigureStyle STYLE = FigureStyle.print(620, 660);
    private static final ChordFigure LAID = ChordFigure.of(TOY.categories(), LAYOUT, STYLE);

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.1, 0.02})
    void bothEndsOfAChordAreAsLongAsItsThetaOnTheScaleThatIsStated(double ratio) {
        List<Solution> solutions = solutions(ratio);
        ChordCircle circle = circle(solutions);
        double perDegree = statedPerDegree(at(ratio, EdgeFilter.ALL));
        assertThat(circle.scale().perDegree()).isEqualTo(perDegree);
        assertThat(circle.chords())
                .hasSize(solutions.stream().mapToInt(Solution::nonzeros).sum());
        Map<Integer, Double> sums = new HashMap<>();
        for (Chord chord : circle.chords()) {
            double theta = chord.edge().magnitude();
            assertThat(theta)
                    .isEqualTo(Math.abs(solution(solutions, chord.edge().target())
                            .coefficient(chord.edge().base())));
            assertThat(chord.atBase().length() * perDegree).isCloseTo(theta, within(1e-9));
            assertThat(chord.atTarget().length() * perDegree).isCloseTo(theta, within(1e-9));
            sums.merge(chord.edge().base(), theta, Double::sum);
            sums.merge(chord.edge().target(), theta, Double::sum);
        }
        circle.segments().forEach((category, span) -> assertThat(span.length() * perDegree)
                .isCloseTo(sums.getOrDefault(category, 0.0), within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.1, 0.02})
    void segmentsFollowEachOtherInTheFixedOrderAndTheirEndsFillThem(double ratio) {
        ChordCircle circle = circle(solutions(ratio));
        assertThat(List.copyOf(circle.segments().keySet())).isEqualTo(LAYOUT.circle());
        List<Span> spans = List.copyOf(circle.segments().values());
        double gap = spans.get(1).from() - spans.get(0).to();
        assertThat(gap).isPositive();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from() - spans.get(i - 1).to()).isCloseTo(gap, within(1e-9));
        }
        assertThat(spans.get(0).from() + 360 - spans.get(spans.size() - 1).to()).isCloseTo(gap, within(1e-9));
        circle.segments().forEach((category, span) -> {
            List<Span> ends = new ArrayList<>();
            circle.chords().stream()
                    .filter(chord -> chord.edge().base() == category)
                    .forEach(chord -> ends.add(chord.atBase()));
            circle.chords().stream()
                    .filter(chord -> chord.edge().target() == category)
                    .forEach(chord -> ends.add(chord.atTarget()));
            ends.sort((a, b) -> Double.compare(a.from(), b.from()));
            double next = span.from();
            for (Span end : ends) {
                assertThat(end.from()).isCloseTo(next, within(1e-9));
                next = end.to();
            }
            assertThat(next).isCloseTo(span.to(), within(1e-9));
        });
    }

    /** What is drawn is what was laid out: the piece of the circle that a chord begins on is on the page. */
    @Test
    void aWideChordIsDrawnFromItsWholePieceOfTheCircle() {
        ChordPlan plan = new ChordPlan(TOY.categories(), LAYOUT, RowsBelow.NONE, STYLE);
        Disc disc = plan.disc();
        ChordCircle circle = circle(solutions(0.1));
        List<Points> drawn = at(0.1, EdgeFilter.ALL).moving().stream()
                .filter(Mark.Area.class::isInstance)
                .map(mark -> ((Mark.Area) mark).corners())
                .toList();
        Chord widest = circle.chords().get(circle.chords().size() - 1);
        assertThat(drawn)
                .anyMatch(points -> has(points, disc, widest.atBase().from())
                        && has(points, disc, widest.atBase().to())
                        && has(points, disc, widest.atTarget().middle()));
    }

    private static boolean has(Points points, Disc disc, double degrees) {
        for (int i = 0; i < points.size(); i++) {
            double apart = Math.hypot(
                    points.x(i) - disc.x(degrees, disc.radius()), points.y(i) - disc.y(degrees, disc.radius()));
            if (apart < 1e-9) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theScaleHoldsUntilTheCircleIsFull() {
        double scale = statedPerDegree(at(1, EdgeFilter.ALL));
        assertThat(statedPerDegree(at(0.3, EdgeFilter.ALL))).isEqualTo(scale);
        assertThat(statedPerDegree(at(0.1, EdgeFilter.ALL))).isEqualTo(scale);
        ChordScale full = ChordScale.of(LAYOUT, OptionalDouble.empty(), 20 * LAYOUT.referenceTotal());
        assertThat(full.isFull()).isTrue();
        assertThat(full.perDegree()).isGreaterThan(scale);
    }

    @Test
    void aLockedScaleIsKeptAndStated() {
        double wide = 3 * statedPerDegree(at(0.1, EdgeFilter.ALL));
        ChordFigure locked = ChordFigure.of(TOY.categories(), LAYOUT, OptionalDouble.of(wide), RowsBelow.NONE, STYLE);
        for (double ratio : new double[] {0.5, 0.1, 0.02}) {
            Figure figure = locked.at(new LambdaSetting.Ratio(ratio), solutions(ratio), EdgeFilter.ALL, Highlight.NONE);
            assertThat(statedPerDegree(figure)).isCloseTo(wide, within(1e-3 * wide));
        }
    }

    @Test
    void aSweepTurnsNoSegmentFarFromItsPlace() {
        double slot = 360.0 / LAYOUT.circle().size();
        Map<Integer, Double> before = middles(0.5);
        for (double ratio = 0.5; ratio > 0.02; ratio *= 0.97) {
            Map<Integer, Double> now = middles(ratio);
            now.forEach((category, middle) ->
                    assertThat(Math.abs(middle - before.get(category))).isLessThan(0.6 * slot));
            before.putAll(now);
        }
    }

    private static Map<Integer, Double> middles(double ratio) {
        Map<Integer, Double> middles = new HashMap<>();
        circle(solutions(ratio)).segments().forEach((category, span) -> middles.put(category, span.middle()));
        return middles;
    }

    @Test
    void aFilterTakesChordsAwayAndMovesNothing() {
        List<Mark> all = at(0.1, EdgeFilter.ALL).moving();
        EdgeFilter filter = new EdgeFilter(0.05, 3);
        Figure some = at(0.1, filter);
        long left = Edge.of(LAYOUT, solutions(0.1), filter).size();
        assertThat(hits(some, HitRegion.Role.COEFFICIENT)).isEqualTo(left).isPositive();
        assertThat(left).isLessThan(hits(at(0.1, EdgeFilter.ALL), HitRegion.Role.COEFFICIENT));
        assertThat(some.moving().stream().filter(mark -> !all.contains(mark) && !(mark instanceof Mark.Text)))
                .as("only the empty places of what was left out are new")
                .allMatch(mark ->
                        mark instanceof Mark.Area area && area.paint().fill().equals(Palette.LIGHT.page()));
        assertThat(statedPerDegree(some)).isEqualTo(statedPerDegree(at(0.1, EdgeFilter.ALL)));
        assertThat(Geometry.texts(some))
                .anyMatch(text -> text.words().contains(left + " of ")
                        && text.words().endsWith("|θ| ≥ 0.05, the 3 strongest of each target"));
    }

    @Test
    void whatIsBelowZeroIsDashedAndWhatIsAboveIsNot() {
        List<Edge> edges = Edge.of(LAYOUT, solutions(0.02), EdgeFilter.ALL);
        assertThat(edges).anyMatch(edge -> edge.value() < 0).anyMatch(edge -> edge.value() > 0);
        for (Mark mark : at(0.02, EdgeFilter.ALL).moving()) {
            if (mark instanceof Mark.Polyline line) {
                boolean below = line.pen().color().equals(Palette.LIGHT.negative());
                assertThat(line.pen().dash()).isEqualTo(below ? Dash.DASHED : Dash.SOLID);
            }
        }
    }

    @Test
    void lightingOneTargetDimsTheChordsOfOthers() {
        int target = CHOICE.targets()[0];
        Highlight light = new Highlight(OptionalInt.of(target), Set.of());
        assertThat(inFullColour(LAID.at(new LambdaSetting.Ratio(0.1), solutions(0.1), EdgeFilter.ALL, light)))
                .isBetween(1L, inFullColour(at(0.1, EdgeFilter.ALL)) - 1);
        Highlight elsewhere = new Highlight(OptionalInt.empty(), Set.of(-1));
        assertThat(LAID.at(new LambdaSetting.Ratio(0.1), solutions(0.1), EdgeFilter.ALL, elsewhere)
                        .moving())
                .isEqualTo(at(0.1, EdgeFilter.ALL).moving());
    }

    private static long inFullColour(Figure figure) {
        Palette light = Palette.LIGHT;
        return figure.moving().stream()
                .map(mark -> mark instanceof Mark.Area area
                        ? area.paint().outline()
                        : mark instanceof Mark.Polyline line ? line.pen() : null)
                .filter(pen -> pen != null
                        && (pen.color().equals(light.positive()) || pen.color().equals(light.negative())))
                .count();
    }

    @Test
    void everyChordAndEverySegmentAnswersWhereItIs() {
        Figure figure = at(0.1, EdgeFilter.ALL);
        Disc disc = new ChordPlan(TOY.categories(), LAYOUT, RowsBelow.NONE, STYLE).disc();
        ChordCircle circle = circle(solutions(0.1));
        circle.segments().forEach((category, span) -> {
            double out = disc.radius() + 2;
            assertThat(figure.hitAt(disc.x(span.middle(), out), disc.y(span.middle(), out), 0)
                            .orElseThrow()
                            .category())
                    .isEqualTo(category);
        });
        assertThat(Geometry.categories(figure)).containsAll(LAYOUT.circle());
        assertThat(hits(figure, HitRegion.Role.COEFFICIENT))
                .isEqualTo(circle.chords().size());
    }

    @ParameterizedTest
    @CsvSource({"700, 290", "320, 240", "332, 332", "400, 300", "680, 680", "240, 600"})
    void nothingOverlapsOrLeavesThePageAtAnyLambda(double width, double height) {
        FigureStyle style = new FigureStyle(Palette.DARK, 0.75 * width, 0.75 * height, 8.5, Highlight.NONE);
        ChordFigure laid = ChordFigure.of(TOY.categories(), LAYOUT, style);
        Highlight light = new Highlight(OptionalInt.of(CHOICE.bases()[20]), Set.of(CHOICE.targets()[1]));
        for (double ratio : new double[] {0.02, 0.1, 0.4, 1}) {
            for (Highlight highlight : List.of(Highlight.NONE, light)) {
                Figure figure = laid.at(new LambdaSetting.Ratio(ratio), solutions(ratio), EdgeFilter.ALL, highlight);
                assertThat(Geometry.outsidePage(figure)).isEmpty();
                assertThat(Geometry.overlaps(figure)).isEmpty();
                assertThat(Geometry.texts(figure))
                        .allMatch(text -> text.lettering().size() >= 5.25);
            }
            String hovered = TOY.categories().label(CHOICE.bases()[20]);
            assertThat(Geometry.texts(laid.at(new LambdaSetting.Ratio(ratio), solutions(ratio), EdgeFilter.ALL, light)))
                    .as("what is lit is named")
                    .anyMatch(text -> hovered.startsWith(text.words().replace("…", "")));
        }
    }

    private static long hits(Figure figure, HitRegion.Role role) {
        return figure.hits().stream()
                .filter(hit -> hit.role() == role && hit.shape() instanceof HitShape.Outline)
                .count();
    }

    private static double statedPerDegree(Figure figure) {
        Pattern stated = Pattern.compile("1° is \\|θ\\| = ([0-9.e−]+).*");
        return Geometry.texts(figure).stream()
                .map(text -> stated.matcher(text.words()))
                .filter(Matcher::matches)
                .mapToDouble(matcher -> Double.parseDouble(matcher.group(1).replace('−', '-')))
                .findFirst()
                .orElseThrow();
    }

    private static Figure at(double ratio, EdgeFilter filter) {
        return LAID.at(new LambdaSetting.Ratio(ratio), solutions(ratio), filter, Highlight.NONE);
    }

    private static ChordCircle circle(List<Solution> solutions) {
        return new ChordCircle(LAYOUT, OptionalDouble.empty(), Edge.of(LAYOUT, solutions, EdgeFilter.ALL));
    }

    private static Solution solution(List<Solution> solutions, int target) {
        return solutions.stream().filter(s -> s.target() == target).findFirst().orElseThrow();
    }

    private static List<Solution> solutions(double ratio) {
        return PATHS.stream().map(p -> p.at(p.clamp(ratio * p.lambdaMax()))).toList();
    }
}
