package org.neuraldeps.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.lab.BaseNewPlan;
import org.neuraldeps.app.plate.FigureKinds;
import org.neuraldeps.app.plate.PlateRequest;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.covlasso.LambdaSetting;

/** What a file of a figure brings back. */
final class OpeningTest {

    private static final ExplorerState STATE = Toy.state(3, new LambdaSetting.Nonzeros(4));
    private static final FigureStyle STYLE = FigureStyle.print(311.5, 200);

    @Test
    void aFigureIsShownWhereItsKindIs() {
        for (FigureKind<?> kind : FigureKinds.ALL) {
            ExplorerState view = Opening.view(new PlateRequest<>(kind, STATE, STYLE));
            assertThat(view.look().in(kind.pane())).isEqualTo(kind.key());
        }
    }

    @Test
    void theFigureOfALabBringsBackWhatPanesOffer() {
        FigureKind<?> kind = FigureKinds.sparsity(BaseNewPlan.of(2));
        ExplorerState view = Opening.view(new PlateRequest<>(kind, STATE, STYLE));
        assertThat(FigureKinds.in(kind.pane()))
                .extracting(FigureKind::key)
                .contains(view.look().in(kind.pane()));
    }
}
