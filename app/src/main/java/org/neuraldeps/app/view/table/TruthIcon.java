package org.neuraldeps.app.view.table;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.neuraldeps.app.figure.Dash;
import org.neuraldeps.app.figure.DotShape;
import org.neuraldeps.app.figure.TruthMark;

/** The marks of figures beside names and numbers: the same shapes and dashes. */
public final class TruthIcon {

    private static final double RADIUS = 4;

    private TruthIcon() {}

    /** A mark in a box that is as wide for each of them. */
    public static Node of(TruthMark mark) {
        Shape outline =
                mark.shape() == DotShape.SQUARE ? new Rectangle(1.8 * RADIUS, 1.8 * RADIUS) : new Circle(RADIUS);
        if (mark.dash() == Dash.DASHED) {
            outline.getStrokeDashArray().setAll(2.6, 2.0);
        }
        outline.getStyleClass().addAll("nde-truth", "nde-truth-" + mark.name().toLowerCase(Locale.ROOT));
        StackPane box = new StackPane(outline);
        box.setMinSize(2 * RADIUS + 3, 2 * RADIUS + 3);
        box.setMaxSize(2 * RADIUS + 3, 2 * RADIUS + 3);
        return box;
    }
}
