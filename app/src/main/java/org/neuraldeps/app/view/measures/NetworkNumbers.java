package org.neuraldeps.app.view.measures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.table.MeasuresDocument;
import org.neuraldeps.solver.graph.NetworkMeasure;

/** What holds for all categories together: a number for each measure, and its curve along λ. */
final class NetworkNumbers {

    /** Pixels, so that all of them stand in one row. */
    private static final double CURVE_WIDTH = 64;

    /** The parts of one of them. */
    private record Tile(Label value, MeasureCurve curve, Tooltip tooltip) {}

    private final Map<NetworkMeasure, Tile> tiles = new EnumMap<>(NetworkMeasure.class);
    private final FlowPane root = new FlowPane(18, 8);

    NetworkNumbers() {
        for (NetworkMeasure measure : NetworkMeasure.values()) {
            root.getChildren().add(tile(measure));
        }
        root.setId("measures-network");
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
    }

    FlowPane root() {
        return root;
    }

    private VBox tile(NetworkMeasure measure) {
        Label name = new Label(MeasureWords.name(measure));
        name.getStyleClass().addAll("nde-muted", "nde-small");
        Label value = new Label();
        value.setId("measures-" + measure.key());
        value.getStyleClass().add("nde-heading");
        MeasureCurve curve = new MeasureCurve(CURVE_WIDTH);
        HBox row = new HBox(8, value, curve);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, name, row);
        Tooltip tooltip = new Tooltip(MeasureWords.explained(measure));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(380);
        Tooltip.install(box, tooltip);
        tiles.put(measure, new Tile(value, curve, tooltip));
        return box;
    }

    void show(Optional<MeasuresDocument> found) {
        root.setVisible(found.isPresent());
        found.ifPresent(document -> tiles.forEach((measure, tile) -> show(document, measure, tile)));
    }

    private static void show(MeasuresDocument document, NetworkMeasure measure, Tile tile) {
        double value = document.measures().value(measure);
        tile.value().setText(MeasureWords.value(measure, value));
        Optional<DrawnCurve> drawn = document.curves()
                .map(curves -> new DrawnCurve(
                        curves.axis(), curves.of(measure), document.answer().common(), value));
        tile.curve().show(drawn);
        String explained = MeasureWords.explained(measure);
        tile.tooltip()
                .setText(drawn.map(
                                curve -> explained + "\n" + curve.words(number -> MeasureWords.value(measure, number)))
                        .orElse(explained));
    }
}
