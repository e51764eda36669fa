package org.neuraldeps.app.figure.theta;

import java.util.List;
import org.neuraldeps.app.figure.Figure;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.chord.ChordFigure;
import org.neuraldeps.app.figure.radial.RadialFigure;
import org.neuraldeps.app.figure.several.Dependencies;
import org.neuraldeps.app.figure.several.SeveralCaption;
import org.neuraldeps.app.lab.ThetaScene;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.labs.Theta;

/** The two figures of Θ, drawn by those of several targets, with words of their own below. */
final class ThetaFigure {

    private ThetaFigure() {}

    static Figure radial(ThetaScene scene, EdgeFilter filter, FigureStyle style) {
        return RadialFigure.of(categories(scene), scene.layout(), style)
                .at(targets(scene), caption(scene, style), filter, style.highlight());
    }

    static Figure chord(ThetaScene scene, EdgeFilter filter, FigureStyle style) {
        return ChordFigure.of(categories(scene), scene.layout(), style)
                .at(targets(scene), caption(scene, style), filter, style.highlight());
    }

    private static Categories categories(ThetaScene scene) {
        return scene.result().data().dataset().categories();
    }

    private static List<Dependencies> targets(ThetaScene scene) {
        return scene.targets().entrySet().stream()
                .map(target -> new Dependencies(target.getKey(), target.getValue()))
                .toList();
    }

    private static SeveralCaption caption(ThetaScene scene, FigureStyle style) {
        Theta theta = scene.learned().theta();
        String what = "Θ, " + scene.learned().method().key();
        String sizes = theta.columns() + " new categories from " + theta.rows();
        int shown = scene.layout().bases().size();
        String bases = shown < theta.rows() ? ", " + shown + " shown" : "";
        return new SeveralCaption(
                style,
                categories(scene),
                edges -> List.of(
                        what + ",  " + sizes + bases + ",  " + edges,
                        what + ",  " + sizes + ",  " + edges,
                        what + ",  " + edges,
                        what));
    }
}
