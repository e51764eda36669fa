package org.neuraldeps.app.view.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.neuraldeps.ui.Messages;

/** Several views of one result, of which one is seen at a time. */
final class ViewChoice {

    private final String prefix;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Node> views = new LinkedHashMap<>();
    private final SegmentedButton segments = new SegmentedButton();
    private final BorderPane root = new BorderPane();
    private String shown = "";
    private Consumer<String> onShown = key -> {};

    /** @param prefix of the keys of its views in texts and, with - for a point, of the ids of their buttons */
    ViewChoice(String prefix) {
        this.prefix = prefix;
        segments.setMinWidth(Region.USE_PREF_SIZE);
        BorderPane.setMargin(segments, new Insets(0, 0, 6, 0));
        root.setTop(segments);
        root.getStyleClass().add("nde-lab-views");
    }

    /** The node to show. */
    BorderPane root() {
        return root;
    }

    /** Told which view is seen from now on. */
    void setOnShown(Consumer<String> listener) {
        onShown = listener;
    }

    /** Adds a view; the first is seen at first. */
    void add(String key, Node view) {
        ToggleButton button = new ToggleButton(Messages.text(prefix + "." + key));
        button.setId(prefix.replace('.', '-') + "-" + key);
        button.setTooltip(new Tooltip(Messages.text(prefix + "." + key + ".explained")));
        button.setOnAction(event -> show(key));
        buttons.put(key, button);
        views.put(key, view);
        segments.getButtons().add(button);
        if (shown.isEmpty()) {
            show(key);
        }
    }

    /** Whether there is something to see in a view; while there is not, its button cannot be pressed. */
    void offer(String key, boolean isThere) {
        buttons.get(key).setDisable(!isThere);
        if (!isThere && shown.equals(key)) {
            show(views.keySet().iterator().next());
        }
    }

    /** The key of the view that is seen. */
    String shown() {
        return shown;
    }

    /** Shows a view. */
    void show(String key) {
        shown = key;
        buttons.forEach((other, button) -> button.setSelected(other.equals(key)));
        root.setCenter(views.get(key));
        onShown.accept(key);
    }
}
