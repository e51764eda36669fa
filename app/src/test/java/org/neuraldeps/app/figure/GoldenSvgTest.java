package org.neuraldeps.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.BundledNetwork;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.atlas.AtlasKind;
import org.neuraldeps.app.figure.chord.ChordFigure;
import org.neuraldeps.app.figure.correlations.CorrelationsKind;
import org.neuraldeps.app.figure.device.FigureFile;
import org.neuraldeps.app.figure.error.ErrorFigure;
import org.neuraldeps.app.figure.error.LeastError;
import org.neuraldeps.app.figure.frontier.FrontierFigureTest;
import org.neuraldeps.app.figure.frontier.FrontierKind;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.matrix.MatrixKind;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.recovery.RecoveryKind;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.spectrum.SpectrumKind;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.sample.Sample;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * The figures as SVG text, compared line by line with kept files. After a wanted change run this test with
 * {@code -Dfigure.golden.rewrite=true}, look at the new files in a viewer and commit them. A missing file fails.
 */
class GoldenSvgTest {

    private static final Path KEPT = Path.of("src/test/resources/org/neuraldeps/app/figure");
    private static final ToyNetwork TOY = new ToyNetwork();

    @Test
    void star() throws IOException {
        SolutionPath path = TOY.path(4);
        check("star", StarFigure.of(TOY.categories(), path.at(path.lambdaForNonzeros(7)), FigureStyle.print(360, 360)));
    }

    @Test
    void scatter() throws IOException {
        SolutionPath path = TOY.path(4);
        Solution solution = path.at(path.lambdaForNonzeros(15));
        check("scatter", ScatterFigure.of(TOY.categories(), path.problem(), solution, FigureStyle.print(480, 340)));
    }

    @Test
    void path() throws IOException {
        SolutionPath path = TOY.path(4);
        FigureStyle style = FigureStyle.print(480, 340).in(Palette.DARK);
        check("path", PathFigure.of(TOY.categories(), path, 0.1 * path.lambdaMax(), PathAxis.LOG_LAMBDA, style));
    }

    @Test
    void error() throws IOException {
        SolutionPath path = TOY.path(4);
        LeastError least = LeastError.of(0.02 * path.problem().targetMoment());
        ErrorFigure laid =
                ErrorFigure.of(TOY.categories(), path, least, PathAxis.LOG_LAMBDA, FigureStyle.print(480, 340));
        check("error", laid.at(0.1 * path.lambdaMax(), Highlight.NONE));
    }

    @Test
    void frontier() throws IOException {
        ExplorerState state = ExplorerState.first(
                Toy.REQUEST, CategoryRef.of(Categories.numbered(10), 3), new LambdaSetting.Nonzeros(4));
        state = state.looking(state.look().asking(Optional.of(new EpsilonDelta(3, 0.05))));
        check(
                "frontier",
                new PlateRequest<>(new FrontierKind(), state, FigureStyle.print(425, 363))
                        .draw(FrontierFigureTest.data(400, true), Progress.NONE, Workers.CALLER)
                        .figure());
    }

    @Test
    void spectrum() throws IOException {
        ExplorerState state = Toy.state(3, new LambdaSetting.Nonzeros(4));
        check(
                "spectrum",
                new PlateRequest<>(new SpectrumKind(), state, FigureStyle.print(425, 312))
                        .draw(Toy.DATA, Progress.NONE, Workers.CALLER)
                        .figure());
    }

    @Test
    void correlations() throws IOException {
        ExplorerState state = Toy.state(3, new LambdaSetting.Ratio(0.3));
        check(
                "correlations",
                new PlateRequest<>(
                                new CorrelationsKind(),
                                state.looking(state.look().along(PathAxis.LAMBDA_RATIO)),
                                FigureStyle.print(425, 312))
                        .draw(Toy.DATA, Progress.NONE, Workers.CALLER)
                        .figure());
    }

    @Test
    void recovery() throws IOException {
        DataRequest request = DataRequest.of(BundledNetwork.first(Sample.PLANTED));
        OpenedDataset data = FoundData.of(request).open(Progress.NONE, Workers.CALLER);
        int target = data.truth().orElseThrow().targets().get(0).target();
        ExplorerState state = ExplorerState.first(
                request, CategoryRef.of(data.dataset().categories(), target), new LambdaSetting.Nonzeros(4));
        check(
                "recovery",
                new PlateRequest<>(new RecoveryKind(), state, FigureStyle.print(425, 312))
                        .draw(data, Progress.NONE, Workers.CALLER)
                        .figure());
    }

    @Test
    void radial() throws IOException {
        RadialChoice choice = RadialChoice.standard(TOY.moments(), 24, 4, Progress.NONE);
        List<Solution> solutions = TOY.radialPaths(choice).stream()
                .map(p -> p.at(0.1 * p.lambdaMax()))
                .toList();
        check(
                "radial",
                RadialFigure.of(
                        TOY.categories(),
                        TOY.layout(choice),
                        new LambdaSetting.Ratio(0.1),
                        solutions,
                        FigureStyle.print(400, 440)));
    }

    @Test
    void chord() throws IOException {
        RadialChoice choice = RadialChoice.standard(TOY.moments(), 24, 4, Progress.NONE);
        List<Solution> solutions = TOY.radialPaths(choice).stream()
                .map(p -> p.at(p.lambdaForNonzeros(6)))
                .toList();
        ChordFigure laid = ChordFigure.of(TOY.categories(), TOY.layout(choice), FigureStyle.print(400, 440));
        check("chord", laid.at(new LambdaSetting.Nonzeros(6), solutions, EdgeFilter.ALL, Highlight.NONE));
    }

    @Test
    void atlasByCommunity() throws IOException {
        check("atlas", coloured(new AtlasKind()));
    }

    @Test
    void matrixByCommunity() throws IOException {
        check("matrix", coloured(new MatrixKind()));
    }

    private static Figure coloured(FigureKind<?> kind) {
        ExplorerState state = Toy.state(3, new LambdaSetting.Nonzeros(2));
        ExplorerState coloured = state.looking(state.look().mapping(AtlasLook.USUAL.coloured(DotColour.COMMUNITY)));
        return new PlateRequest<>(kind, coloured, FigureStyle.print(400, 430))
                .draw(Toy.DATA, Progress.NONE, Workers.CALLER)
                .figure();
    }

    private static void check(String name, Figure figure) throws IOException {
        String drawn = FigureFile.svgElement(figure) + "\n";
        Path file = KEPT.resolve(name + ".svg");
        if (Boolean.getBoolean("figure.golden.rewrite")) {
            Files.createDirectories(KEPT);
            Files.writeString(file, drawn);
        }
        assertThat(file).exists();
        assertThat(firstDifference(drawn.lines().toList(), Files.readAllLines(file)))
                .as("first line of %s.svg that differs", name)
                .isEmpty();
        assertThat(FigureFile.svgElement(figure) + "\n").as("drawn again").isEqualTo(drawn);
    }

    /** The first line that differs, as drawn and as kept; empty where none does. */
    private static List<String> firstDifference(List<String> drawn, List<String> kept) {
        for (int i = 0; i < Math.max(drawn.size(), kept.size()); i++) {
            String now = i < drawn.size() ? drawn.get(i) : "(end)";
            String before = i < kept.size() ? kept.get(i) : "(end)";
            if (!now.equals(before)) {
                return List.of("line " + (i + 1), now, before);
            }
        }
        return List.of();
    }
}
