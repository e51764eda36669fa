package org.neuraldeps.app.figure.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Geometry;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.PagePart;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.Pen;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Extent;
import org.neuraldeps.app.state.Plot;
import org.neuraldeps.app.state.Range;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.evaluation.ErrorFrontier;
import org.neuraldeps.solver.evaluation.Frontiers;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentSource;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** A frontier is drawn where it is, said where rows suffice, and nothing leaves its page or meets. */
public class FrontierFigureTest {

    private static final int N = 10;
    private static final int TARGET = 3;
    private static final FigureStyle STYLE = FigureStyle.print(425, 350);
    private static final OpenedDataset MANY = data(1600, true);
    private static final OpenedDataset FEW = data(80, true);
    private static final OpenedDataset ALL_FIT = data(200, false);

    /** Logits with a labelled winner; every other pair of rows is held out, and pairs are groups. */
    public static OpenedDataset data(int rows, boolean holdsOut) {
        Random random = new Random(11);
        double[] values = new double[rows * N];
        int[] labels = new int[rows];
        boolean[] held = new boolean[rows];
        for (int r = 0; r < rows; r++) {
            labels[r] = random.nextInt(N);
            double common = 4 * random.nextGaussian();
            for (int j = 0; j < N; j++) {
                values[r * N + j] = common + random.nextGaussian() * (1 + 0.2 * j) + (j == labels[r] ? 3 : 0);
            }
            held[r] = holdsOut && r / 2 % 2 == 1;
        }
        ArrayLogitMatrix logits = new ArrayLogitMatrix("made", rows, N, values);
        Split split = new Split(held);
        List<String> pairs =
                IntStream.range(0, rows).mapToObj(row -> "photo " + row / 2).toList();
        LogitDataset dataset = new LogitDataset(
                "made",
                logits,
                Categories.numbered(N),
                Optional.of(new Labels(labels, N, "labels")),
                split,
                Optional.of(SampleGroups.of(pairs)),
                Optional.empty());
        return new OpenedDataset(
                Toy.DATA.found(), dataset, MomentSource.of(logits, FitSample.of(split), Progress.NONE, Workers.CALLER));
    }

    private static ExplorerState state(int nonzeros) {
        return ExplorerState.first(
                Toy.REQUEST, CategoryRef.of(Categories.numbered(N), TARGET), new LambdaSetting.Nonzeros(nonzeros));
    }

    private static FrontierScene scene(OpenedDataset data, ExplorerState state) {
        return new FrontierKind().need(data, state).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static Solution solution(FrontierScene scene, ExplorerState state) {
        return scene.solved().at(state.lambda()).solution();
    }

    private static List<String> reading(OpenedDataset data, int nonzeros, EpsilonDelta... asked) {
        ExplorerState state = state(nonzeros);
        FrontierScene scene = scene(data, state);
        return new FrontierReading(scene.frontiers(solution(scene, state)), scene.zero(), scene.band())
                .sentences(List.of(asked).stream().findFirst());
    }

    @Test
    void everyCornerOfTheMainCurveIsOnTheFrontier() {
        ExplorerState state = state(4);
        FrontierScene scene = scene(MANY, state);
        FrontierSketch sketch = new FrontierSketch();
        Figure figure = sketch.draw(scene, state, STYLE);
        PlotView plot = sketch.plot().orElseThrow();
        ErrorFrontier frontier = scene.frontiers(solution(scene, state)).judged();
        Pen pen = new FrontierPens(Palette.LIGHT).evaluation();
        int corners = 0;
        for (Mark.Polyline line : polylines(figure, pen)) {
            for (int i = 0; i < line.points().size(); i++) {
                double epsilon = number(
                        plot.across().shown(),
                        (line.points().x(i) - plot.area().x()) / plot.area().width());
                double delta = number(
                        plot.upwards().shown(),
                        (plot.area().bottom() - line.points().y(i))
                                / plot.area().height());
                boolean isAtEdge = line.points().x(i) < plot.area().x() + 0.01
                        || line.points().y(i) > plot.area().bottom() - 0.01;
                if (!isAtEdge) {
                    assertThat(delta)
                            .as("δ at ε = %s", epsilon)
                            .isBetween(frontier.part(epsilon * 1.0001) - 1e-6, frontier.part(epsilon * 0.9999) + 1e-6);
                    corners++;
                }
            }
        }
        assertThat(corners).isGreaterThan(80);
    }

    private static double number(Range shown, double part) {
        return shown.from() * Math.pow(shown.to() / shown.from(), part);
    }

    private static List<Mark.Polyline> polylines(Figure figure, Pen pen) {
        return figure.moving().stream()
                .filter(mark -> mark instanceof Mark.Polyline line && line.pen().equals(pen))
                .map(Mark.Polyline.class::cast)
                .toList();
    }

    @Test
    void onlyHeldOutRowsHaveABand() {
        for (OpenedDataset data : List.of(MANY, FEW, ALL_FIT)) {
            Figure figure = draw(data, state(3), STYLE);
            long areas =
                    figure.moving().stream().filter(Mark.Area.class::isInstance).count();
            assertThat(areas).isEqualTo(data == ALL_FIT ? 0 : 1);
            assertThat(polylines(figure, new FrontierPens(Palette.LIGHT).positives())
                            .isEmpty())
                    .isEqualTo(data == ALL_FIT);
            assertThat(polylines(figure, new FrontierPens(Palette.LIGHT).zero()))
                    .isNotEmpty();
            assertThat(polylines(figure, new FrontierPens(Palette.LIGHT).bound()))
                    .isNotEmpty();
            assertThat(words(figure)).contains("θᵀCθ / ε²").contains("Eq. 3 as printed");
        }
    }

    @Test
    void confidenceIsSpokenOfOnlyWhereThereAreRowsEnough() {
        assertThat(reading(MANY, 4))
                .anyMatch(words -> words.matches("With 95 % confidence at most .* on 95 %, .* on 99 % .*400 groups.*"));
        assertThat(reading(FEW, 4))
                .anyMatch(words -> words.matches("Too few .* takes 59 independent rows .* there are 20\\."));
        assertThat(reading(ALL_FIT, 4)).anyMatch(words -> words.contains("nothing follows for others"));
        assertThat(reading(data(280, true), 4))
                .as("enough for 95 %, not for 99 %")
                .anyMatch(words -> words.matches("With .* on 95 % .* too few for 99 %, which takes 299 .*"));
    }

    @Test
    void aQuestionIsAnsweredForTheseRowsAndForOthers() {
        ExplorerState state = state(9);
        FrontierScene scene = scene(MANY, state);
        Frontiers frontiers = scene.frontiers(solution(scene, state));
        double epsilon = frontiers.judged().largestBut(0.05);
        double part = frontiers.judged().part(epsilon);
        assertThat(scene.zero().judged().part(epsilon)).as("not trivial").isGreaterThan(0.1);
        assertThat(reading(MANY, 9, new EpsilonDelta(epsilon, part * 1.001)))
                .anyMatch(words -> words.endsWith("met on these rows, too few for 95 % confidence."));
        assertThat(reading(MANY, 9, new EpsilonDelta(epsilon, part * 1.9)))
                .anyMatch(words -> words.endsWith(": met, with 95 % confidence."));
        assertThat(reading(MANY, 9, new EpsilonDelta(epsilon, part * 0.9)))
                .anyMatch(words -> words.endsWith("not met."));
        assertThat(reading(MANY, 9, new EpsilonDelta(50, 0.1)))
                .anyMatch(words -> words.endsWith("trivial, θ = 0 suffices."));
    }

    @Test
    void aPinnedCategoryShowsWhatIsLostWithoutIt() {
        ExplorerState state = state(4);
        int member = solution(scene(MANY, state), state).byMagnitude().get(0).category();
        ExplorerState pinned = state.withPinToggled(CategoryRef.of(Categories.numbered(N), member));
        Pen pen = new FrontierPens(Palette.LIGHT).without();
        assertThat(polylines(draw(MANY, pinned, STYLE), pen)).isNotEmpty();
        assertThat(polylines(draw(MANY, state, STYLE), pen)).isEmpty();
    }

    @Test
    void aPartOfItIsShownOnItsOwnAxes() {
        ExplorerState state = state(4);
        Extent part = Extent.of(Optional.of(new Range(1, 4)), Optional.of(new Range(0.01, 0.5)));
        ExplorerState zoomed = state.looking(state.look().showing(Plot.FRONTIER, part));
        FrontierSketch sketch = new FrontierSketch();
        Figure figure = sketch.draw(scene(MANY, state), zoomed, STYLE);
        PlotView plot = sketch.plot().orElseThrow();
        assertThat(plot.across().shown().from()).isCloseTo(1, within(1e-9));
        assertThat(plot.upwards().shown().to()).isCloseTo(0.5, within(1e-9));
        for (Mark.Polyline line : polylines(figure, new FrontierPens(Palette.LIGHT).evaluation())) {
            assertThat(plot.area()
                            .grown(1e-6)
                            .contains(line.points().x(0), line.points().y(0)))
                    .isTrue();
        }
        assertThat(plot.zoomed(Extent.WHOLE, 1).isWhole()).isFalse();
    }

    @Test
    void nothingLeavesItsPageAndNoLettersMeet() {
        List<ExplorerState> states = new ArrayList<>(List.of(state(0), state(3), state(9)));
        states.add(state(3).looking(state(3).look().asking(Optional.of(new EpsilonDelta(1.5, 0.05)))));
        for (OpenedDataset data : List.of(MANY, FEW, ALL_FIT)) {
            for (ExplorerState state : states) {
                FrontierScene scene = scene(data, state);
                for (double[] page :
                        new double[][] {{425, 363}, {234, 200}, {495, 422}, {175, 150}, {300, 200}, {900, 400}}) {
                    FigureStyle style = FigureStyle.print(page[0], page[1]);
                    for (FigureStyle one :
                            List.of(style, style.leavingOut(Set.of(PagePart.TITLE)), style.in(Palette.DARK))) {
                        Figure figure = new FrontierSketch().draw(scene, state, one);
                        String what = figure.title() + " on " + page[0] + " x " + page[1];
                        assertThat(Geometry.outsidePage(figure)).as(what).isEmpty();
                        assertThat(Geometry.overlaps(figure)).as(what).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void zerosHaveAFrontierToo() {
        ArrayLogitMatrix zeros = new ArrayLogitMatrix("zeros", 20, 4, new double[80]);
        OpenedDataset data = Toy.opened(zeros, Optional.empty(), Split.allFit(20));
        Figure figure = new PlateRequest<>(new FrontierKind(), Toy.state(1, new LambdaSetting.Nonzeros(2)), STYLE)
                .draw(data, Progress.NONE, Workers.CALLER)
                .figure();
        assertThat(Geometry.outsidePage(figure)).isEmpty();
        assertThat(words(figure)).contains("Error at most 0 on 95 %");
    }

    private static Figure draw(OpenedDataset data, ExplorerState state, FigureStyle style) {
        return new PlateRequest<>(new FrontierKind(), state, style)
                .draw(data, Progress.NONE, Workers.CALLER)
                .figure();
    }

    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
    }

    @Test
    void theNumbersAreThoseThatAreDrawn() {
        ExplorerState state = state(4).looking(state(4).look().asking(Optional.of(new EpsilonDelta(2, 0.1))));
        FrontierScene scene = scene(MANY, state);
        Frontiers frontiers = scene.frontiers(solution(scene, state));
        var numbers = new FrontierKind().numbers(scene, state);
        Map<String, Long> kinds = numbers.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get(0) + " " + row.get(1), Collectors.counting()));
        assertThat(kinds).hasSize(6);
        assertThat(numbers.facts().get("fitError").toString()).contains(Double.toString(frontiers.fitError()));
        assertThat(numbers.facts().get("part").toString())
                .contains(Double.toString(frontiers.judged().part(2)));
    }
}
