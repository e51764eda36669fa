package org.neuraldeps.app.figure.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.app.figure.plot.PlotView;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.data.ArrayLogitMatrix;
import org.neuraldeps.solver.data.Split;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.NumberText;

/** A spectrum is that of C, says what its sum over the basis says, and keeps to its page. */
class SpectrumFigureTest {

    private static final FigureStyle STYLE = FigureStyle.print(425, 312);
    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Ratio(0.1));

    /** The twelve of the toy network and a thirteenth that is made of two of them. */
    private static OpenedDataset singular() {
        Random random = new Random(5);
        double[] values = new double[60 * Toy.SIZE];
        for (int r = 0; r < 60; r++) {
            for (int j = 0; j < Toy.SIZE; j++) {
                values[r * Toy.SIZE + j] = random.nextGaussian();
            }
            values[r * Toy.SIZE + 3] = values[r * Toy.SIZE] - 2 * values[r * Toy.SIZE + 1];
        }
        return Toy.opened(new ArrayLogitMatrix("made", 60, Toy.SIZE, values), Optional.empty(), Split.allFit(60));
    }

    private static SpectrumScene scene(OpenedDataset data) {
        return new SpectrumKind().need(data, STATE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static String words(Figure figure) {
        return Geometry.texts(figure).stream().map(Mark.Text::words).collect(Collectors.joining("\n"));
    }

    private static List<Mark.Polyline> lines(List<Mark> marks, Pen pen) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Polyline line && line.pen().equals(pen))
                .map(Mark.Polyline.class::cast)
                .toList();
    }

    @Test
    void theEigenvaluesStandWhereTheyAre() {
        SpectrumScene scene = scene(Toy.DATA);
        SpectrumSketch sketch = new SpectrumSketch();
        Figure figure = sketch.draw(scene, STATE, STYLE);
        PlotView plot = sketch.plot().orElseThrow();
        Mark.Polyline line = lines(figure.fixed(), new SpectrumPens(Palette.LIGHT).eigenvalues())
                .get(0);
        assertThat(line.points().size()).isEqualTo(Toy.SIZE);
        double decades =
                Math.log10(plot.upwards().shown().to() / plot.upwards().shown().from());
        for (int j = 0; j < Toy.SIZE; j++) {
            double up =
                    (plot.area().bottom() - line.points().y(j)) / plot.area().height();
            assertThat(plot.upwards().shown().from() * Math.pow(10, up * decades))
                    .isCloseTo(scene.spectrum().eigenvalue(j) / scene.spectrum().eigenvalue(0), within(1e-9));
        }
    }

    @Test
    void theSumOfSquaresIsSaidAndABoundWhereItIsNoNumber() {
        String regular = words(new SpectrumSketch().draw(scene(Toy.DATA), STATE, STYLE));
        double part = Toy.DATA.redundancy(Progress.NONE).errorAtZero(3)
                / Toy.DATA.moments().diagonal(3);
        assertThat(regular)
                .contains("(Σ αᵢⱼ²/σⱼ)⁻¹ = " + NumberText.brief(part, 3) + " Cᵢᵢ")
                .contains("rank 12 of 12");
        String singular = words(new SpectrumSketch().draw(scene(singular()), STATE, STYLE));
        assertThat(singular)
                .containsPattern("\\)⁻¹ ≤ [^ ]+ Cᵢᵢ, at least .* nats")
                .contains("rank 11 of 12");
        assertThat(singular).doesNotContain("NaN", "Infinity");
    }

    @Test
    void theNumbersAddUp() {
        SpectrumScene scene = scene(Toy.DATA);
        FigureNumbers numbers = new SpectrumKind().numbers(scene, STATE);
        double trace = 0;
        double error = 0;
        for (List<Cell> row : numbers.rows()) {
            double eigenvalue = ((Cell.Real) row.get(1)).value();
            trace += eigenvalue;
            error += eigenvalue * ((Cell.Real) row.get(3)).value();
        }
        assertThat(trace).isCloseTo(Toy.DATA.moments().trace(), within(1e-9));
        assertThat(error).isCloseTo(((Cell.Real) numbers.facts().get("error")).value(), within(1e-9));
    }

    @Test
    void nothingLeavesItsPageAndNoLettersMeet() {
        for (OpenedDataset data : List.of(Toy.DATA, singular())) {
            SpectrumScene scene = scene(data);
            for (double[] page :
                    new double[][] {{425, 312}, {234, 172}, {495, 363}, {175, 150}, {300, 200}, {900, 400}, {262, 214}
                    }) {
                FigureStyle style = FigureStyle.print(page[0], page[1]);
                for (FigureStyle one :
                        List.of(style, style.leavingOut(Set.of(PagePart.TITLE)), style.in(Palette.DARK))) {
                    Figure figure = new SpectrumSketch().draw(scene, STATE, one);
                    String what = figure.title() + " on " + page[0] + " x " + page[1];
                    assertThat(Geometry.outsidePage(figure)).as(what).isEmpty();
                    assertThat(Geometry.overlaps(figure)).as(what).isEmpty();
                }
            }
        }
    }

    @Test
    void zerosHaveASpectrumToo() {
        ArrayLogitMatrix zeros = new ArrayLogitMatrix("zeros", 20, Toy.SIZE, new double[20 * Toy.SIZE]);
        Figure figure =
                new SpectrumSketch().draw(scene(Toy.opened(zeros, Optional.empty(), Split.allFit(20))), STATE, STYLE);
        assertThat(words(figure)).contains("Cᵢᵢ = 0", "rank 0 of 12");
        assertThat(Geometry.outsidePage(figure)).isEmpty();
    }
}
