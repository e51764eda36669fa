package org.neuraldeps.app.figure.correlations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Mark;
import org.neuraldeps.app.figure.Palette;
import org.neuraldeps.app.figure.TruthMark;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** Correlations of a target whose truth is known. */
class MarkedCorrelationsTest {

    private static final CorrelationsKind KIND = new CorrelationsKind();
    private static final ExplorerState STATE = Toy.state(PlantedToy.TARGET, new LambdaSetting.Ratio(0.002));

    private static CorrelationScene scene(OpenedDataset data) {
        return KIND.need(data, STATE).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
    }

    private static List<Mark.Dot> marks(Figure figure, TruthMark mark) {
        return figure.fixed().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .filter(dot ->
                        dot.shape() == mark.shape() && mark.paint(Palette.LIGHT).equals(dot.paint()))
                .toList();
    }

    @Test
    void whereCategoriesEnterTheirMarksSayWhoIsTrue() {
        Figure figure = KIND.sketch().draw(scene(PlantedToy.DATA), STATE, FigureStyle.print(425, 300));
        // One more of each is in the legend.
        assertThat(marks(figure, TruthMark.FOUND)).hasSize(5 + 1);
        assertThat(marks(figure, TruthMark.EXTRA)).hasSizeGreaterThan(1);
        assertThat(figure.hits())
                .anyMatch(hit -> hit.category() == 7 && hit.tooltip().endsWith("true θ = −0.8"));
        assertThat(figure.title()).contains("of 5 found");
        assertThat(KIND.numbers(scene(PlantedToy.DATA), STATE).columns())
                .anyMatch(column -> column.key().equals("truth"));
    }

    @Test
    void withoutTruthThereIsNoMark() {
        Figure figure = KIND.sketch().draw(scene(PlantedToy.plain()), STATE, FigureStyle.print(425, 300));
        assertThat(marks(figure, TruthMark.FOUND)).isEmpty();
        assertThat(marks(figure, TruthMark.EXTRA)).isEmpty();
        assertThat(figure.title()).doesNotContain("found");
    }
}
