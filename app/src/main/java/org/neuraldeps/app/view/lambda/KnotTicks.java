package org.neuraldeps.app.view.lambda;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;

/** A stroke below the slider for every knot. */
final class KnotTicks extends Pane {

    private static final double HEIGHT = 7;

    private final Path strokes = new Path();
    private final double margin;
    private SolutionPath path;

    /** @param margin how far the slider's track is from its ends, pixels */
    KnotTicks(double margin) {
        this.margin = margin;
        getStyleClass().add("nde-knots");
        strokes.getStyleClass().add("nde-knot-strokes");
        getChildren().add(strokes);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMouseTransparent(true);
    }

    void show(SolutionPath newPath) {
        if (path != newPath) {
            path = newPath;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (path == null) {
            return;
        }
        LogScale scale = new LogScale(path);
        double length = getWidth() - 2 * margin;
        List<PathElement> elements = path.knots().stream()
                .mapToDouble(Knot::lambda)
                .map(lambda -> Math.rint(margin + length * scale.position(lambda)) + 0.5)
                .distinct()
                .boxed()
                .flatMap(x -> java.util.stream.Stream.<PathElement>of(new MoveTo(x, 0), new LineTo(x, HEIGHT)))
                .toList();
        strokes.getElements().setAll(elements);
    }
}
