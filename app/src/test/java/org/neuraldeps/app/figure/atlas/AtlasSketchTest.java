package org.neuraldeps.app.figure.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neuraldeps.app.PlantedToy;
import org.neuraldeps.app.Toy;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.need.AllJudged;
import org.neuraldeps.app.need.AtlasScene;
import org.neuraldeps.app.need.DrawAtlas;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/** What a sketch of an atlas lays out anew, and what not. */
class AtlasSketchTest {

    private static final FigureStyle PAGE = FigureStyle.print(510, 540);

    private static ExplorerState state(int nonzeros) {
        ExplorerState plain = Toy.state(PlantedToy.TARGET, new LambdaSetting.Nonzeros(nonzeros));
        return plain.looking(plain.look().judging(StabilityLook.MARKED));
    }

    @Test
    void halfSamplesThatArriveAtRestPlaceNoNameAnew() {
        AtlasScene judged =
                DrawAtlas.of(PlantedToy.DATA, state(4)).compute(Optional.empty(), Progress.NONE, Workers.CALLER);
        AtlasSketch sketch = new AtlasSketch();
        Figure before = sketch.draw(judged.with(AllJudged.NONE), state(4), PAGE);
        AtlasFigure layout = sketch.figure();
        Figure after = sketch.draw(judged, state(4), PAGE);
        assertThat(sketch.figure()).isSameAs(layout);
        assertThat(after).as("paler curves").isNotEqualTo(before);
        sketch.draw(judged, state(3), PAGE);
        assertThat(sketch.figure()).isSameAs(layout);
        sketch.draw(judged, state(4), FigureStyle.print(400, 540));
        assertThat(sketch.figure()).isNotSameAs(layout);
    }
}
