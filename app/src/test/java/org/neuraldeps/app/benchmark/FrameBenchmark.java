package org.neuraldeps.app.benchmark;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigurePainter;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.Quality;
import org.neuraldeps.app.figure.path.PathFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.scatter.ScatterFigure;
import org.neuraldeps.app.figure.star.StarFigure;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.PathAxis;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.Dictionary;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.solver.graph.RadialLayout;
import org.neuraldeps.solver.work.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a change of λ to the drawn picture while dragging, as the window does it: interpolate, build the figure, paths and
 * radial from what was laid out once, copy its still layer and paint what moves in draft quality into pixels. What a window then needs to show the pixels is not in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FrameBenchmark {

    private static final int TARGET = 88;
    private static final double DEEPEST = 0.02;

    private final FigurePainter painter = new FigurePainter();
    private OpenedDataset sample;
    private SolutionPath path;
    private List<SolutionPath> radialPaths;
    private PathFigure paths;
    private RadialFigure radial;
    private Screen starScreen;
    private Screen scatterScreen;
    private Screen pathScreen;
    private Screen radialScreen;
    private int tick;

    @Setup
    public void open() {
        sample = BenchmarkData.sample();
        path = solve(CovLassoProblem.within(sample.moments(), TARGET, Progress.NONE));
        RadialChoice choice = RadialChoice.standard(sample.moments(), 88, 10, Progress.NONE)
                .withTarget(TARGET, sample.moments(), Progress.NONE);
        radialPaths = new ArrayList<>();
        for (int target : choice.targets()) {
            Dictionary bases = Dictionary.of(sample.moments().size(), choice.bases());
            radialPaths.add(solve(CovLassoProblem.within(sample.moments(), target, Progress.NONE)
                    .restrictedTo(bases)));
        }
        RadialLayout layout = RadialLayout.of(choice, sample.moments(), radialPaths, Progress.NONE);
        starScreen = new Screen(700, 480);
        scatterScreen = new Screen(500, 340);
        pathScreen = new Screen(500, 340);
        radialScreen = new Screen(700, 480);
        paths = PathFigure.of(sample.dataset().categories(), path, PathAxis.LOG_LAMBDA, pathScreen.style());
        radial = RadialFigure.of(sample.dataset().categories(), layout, radialScreen.style());
    }

    private static SolutionPath solve(CovLassoProblem problem) {
        return ExactHomotopy.solve(problem, PathOptions.full().downToRatio(DEEPEST), Progress.NONE);
    }

    /** The next ratio of a sweep down and up again. */
    private double nextRatio() {
        tick = (tick + 1) % 400;
        double part = Math.abs(200 - tick) / 200.0;
        return Math.exp(part * Math.log(DEEPEST));
    }

    @Benchmark
    public int star() {
        Solution solution = path.at(nextRatio() * path.lambdaMax());
        return starScreen.show(StarFigure.of(sample.dataset().categories(), solution, starScreen.style()));
    }

    @Benchmark
    public int scatter() {
        Solution solution = path.at(nextRatio() * path.lambdaMax());
        return scatterScreen.show(
                ScatterFigure.of(sample.dataset().categories(), path.problem(), solution, scatterScreen.style()));
    }

    @Benchmark
    public int paths() {
        return pathScreen.show(paths.at(nextRatio() * path.lambdaMax(), Highlight.NONE));
    }

    @Benchmark
    public int radial() {
        double ratio = nextRatio();
        List<Solution> solutions = radialPaths.stream()
                .map(p -> p.at(p.clamp(ratio * p.lambdaMax())))
                .toList();
        return radialScreen.show(radial.at(new LambdaSetting.Ratio(ratio), solutions, EdgeFilter.ALL, Highlight.NONE));
    }

    /** Pixels of one view, with its still layer kept. */
    private final class Screen {

        private final int width;
        private final int height;
        private final BufferedImage still;
        private final BufferedImage pixels;
        private Object stillMarks;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
            this.still = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            this.pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        }

        FigureStyle style() {
            return FigureStyle.print(width, height);
        }

        int show(Figure figure) {
            if (!figure.fixed().equals(stillMarks)) {
                Graphics2D g = still.createGraphics();
                painter.paint(figure.fixed(), g, Quality.DRAFT);
                g.dispose();
                stillMarks = figure.fixed();
            }
            Graphics2D g = pixels.createGraphics();
            g.drawImage(still, 0, 0, null);
            painter.paint(figure.moving(), g, Quality.DRAFT);
            g.dispose();
            return pixels.getRGB(width / 2, height / 2);
        }
    }
}
