package org.neuraldeps.app.figure.chord;

import java.util.OptionalDouble;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.Highlight;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.figure.several.RowsBelow;
import org.neuraldeps.app.figure.several.SeveralMarks;
import org.neuraldeps.app.figure.several.SeveralStability;
import org.neuraldeps.app.need.RadialPicture;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.graph.RadialLayout;

/** Finds circle and letters once per layout and style; a new λ only moves what is on the circle. */
final class ChordSketch implements Sketch<RadialScene> {

    private record Layout(RadialLayout layout, OptionalDouble scale, RowsBelow rows, FigureStyle style) {}

    private Layout laidOut;
    private ChordFigure figure;

    @Override
    public Figure draw(RadialScene scene, ExplorerState state, FigureStyle style) {
        RadialPicture picture = scene.at(state.lambda());
        SeveralMarks marks = SeveralMarks.of(picture)
                .with(SeveralStability.of(picture, state.look().stability()));
        Layout wanted = new Layout(
                scene.layout(),
                state.look().edges().scale(EdgeScale.DEGREE),
                RowsBelow.of(marks),
                style.lighting(Highlight.NONE));
        if (!wanted.equals(laidOut)) {
            laidOut = wanted;
            figure = ChordFigure.of(
                    scene.data().dataset().categories(),
                    wanted.layout(),
                    wanted.scale(),
                    wanted.rows(),
                    wanted.style());
        }
        return figure.at(
                picture.common(),
                picture.solutions(),
                marks,
                state.look().edges().filter(),
                style.highlight());
    }
}
