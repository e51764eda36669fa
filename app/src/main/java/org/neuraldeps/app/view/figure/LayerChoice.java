package org.neuraldeps.app.view.figure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.EdgeLayer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.ui.Messages;

/** Of two networks, which dependencies a picture of all categories draws; it is not there where there is one network. */
final class LayerChoice {

    private static final String WORDS = "all.filter.layer.";

    private final Explorer explorer;
    private final Map<EdgeLayer, CheckBox> boxes = new EnumMap<>(EdgeLayer.class);
    private boolean isWanted = true;
    private final VBox root = new VBox(6, new Label(Messages.text("all.filter.layers")));

    LayerChoice(Explorer explorer) {
        this.explorer = explorer;
        for (EdgeLayer layer : EdgeLayer.values()) {
            CheckBox box = new CheckBox();
            box.setId("all-filter-layer-" + layer.key());
            box.setOnAction(event -> choose());
            boxes.put(layer, box);
            root.getChildren().add(box);
        }
        root.managedProperty().bind(root.visibleProperty());
    }

    Node root() {
        return root;
    }

    /** Serves a figure that has layers, or one that has none. */
    void show(boolean hasLayers) {
        isWanted = hasLayers;
        if (explorer.state().get() != null) {
            follow(explorer.state().get());
        }
    }

    void follow(ExplorerState state) {
        Networks names = state.data().names();
        root.setVisible(isWanted && state.data().isBetween());
        boxes.forEach((layer, box) -> {
            box.setText(Messages.text(WORDS + layer.key(), names.predicting(), names.predicted()));
            box.setSelected(state.look().atlas().layers().contains(layer));
        });
    }

    /** One at least stays: nothing at all is no picture. */
    private void choose() {
        Set<EdgeLayer> chosen = boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EdgeLayer.class)));
        if (chosen.isEmpty()) {
            follow(explorer.state().get());
        } else {
            explorer.change(state ->
                    state.looking(state.look().mapping(state.look().atlas().layered(chosen))));
        }
    }
}
