package org.neuraldeps.app.view.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** A small curve along λ, from 0 at its foot to its own largest value, with a mark at the λ of the moment. */
final class MeasureCurve extends Pane {

    /** Pixels, in a line of a table. */
    static final double USUAL_WIDTH = 92;

    private static final double HEIGHT = 17;
    private static final double MARGIN = 2.5;
    private static final double DOT = 2;

    private final Polyline line = new Polyline();
    private final Line here = new Line();
    private final double width;
    private final Circle dot = new Circle(DOT);

    /** @param width pixels */
    MeasureCurve(double width) {
        this.width = width;
        line.getStyleClass().add("nde-curve");
        here.getStyleClass().add("nde-curve-here");
        dot.getStyleClass().add("nde-curve-dot");
        getChildren().setAll(here, line, dot);
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a curve, or none. */
    void show(Optional<DrawnCurve> drawn) {
        setVisible(drawn.isPresent());
        drawn.ifPresent(this::draw);
    }

    private void draw(DrawnCurve drawn) {
        double largest = drawn.largest();
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < drawn.values().length; i++) {
            points.add(x(drawn.positions()[i]));
            points.add(y(drawn.values()[i], largest));
        }
        line.getPoints().setAll(points);
        double x = x(drawn.here());
        here.setStartX(x);
        here.setEndX(x);
        here.setStartY(0);
        here.setEndY(HEIGHT);
        dot.setCenterX(x);
        dot.setCenterY(y(drawn.value(), largest));
    }

    private double x(double position) {
        return MARGIN + position * (width - 2 * MARGIN);
    }

    private static double y(double value, double largest) {
        return HEIGHT - MARGIN - (largest == 0 ? 0 : value / largest) * (HEIGHT - 2 * MARGIN);
    }
}
