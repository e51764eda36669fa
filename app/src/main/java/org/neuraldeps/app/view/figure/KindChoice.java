package org.neuraldeps.app.view.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.Pane;
import org.neuraldeps.ui.Messages;

/**
 * Chooses among the kinds of figure of a pane: a heading for one, buttons for as many as the pane has room for, else a menu
 * whose button says which of them is shown.
 */
final class KindChoice {

    /** Buttons beside the other controls of a pane below; the pane in the middle has room for more. */
    private static final int MOST_BELOW = 2;

    private static final int MOST_IN_THE_MIDDLE = 6;

    private final Consumer<FigureKind<?>> choose;
    private final Map<FigureKind<?>, ToggleButton> toggles = new LinkedHashMap<>();
    private final Map<FigureKind<?>, RadioMenuItem> items = new LinkedHashMap<>();
    private final MenuButton more = new MenuButton();
    private final Node root;

    /** @param choose told which kind is wanted */
    KindChoice(Pane pane, List<FigureKind<?>> kinds, Consumer<FigureKind<?>> choose) {
        this.choose = choose;
        more.setId("kinds-" + pane.key());
        more.setMnemonicParsing(false);
        more.setAccessibleHelp(Messages.text("figure.more.spoken"));
        more.setTooltip(new Tooltip(Messages.text("figure.more.spoken")));
        int most = pane == Pane.MIDDLE ? MOST_IN_THE_MIDDLE : MOST_BELOW;
        root = kinds.size() == 1 ? heading(kinds.get(0)) : kinds.size() <= most ? buttons(kinds) : menu(kinds);
    }

    Node root() {
        return root;
    }

    private static Label heading(FigureKind<?> kind) {
        Label title = new Label(kind.title());
        title.getStyleClass().add("nde-heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private Node buttons(List<FigureKind<?>> kinds) {
        kinds.forEach(kind -> toggles.put(kind, toggle(kind)));
        SegmentedButton segments = new SegmentedButton();
        segments.getButtons().setAll(toggles.values());
        segments.setMinWidth(Region.USE_PREF_SIZE);
        return segments;
    }

    private Node menu(List<FigureKind<?>> kinds) {
        kinds.forEach(kind -> items.put(kind, item(kind)));
        more.getItems().setAll(items.values());
        more.setMinWidth(Region.USE_PREF_SIZE);
        return more;
    }

    private ToggleButton toggle(FigureKind<?> kind) {
        ToggleButton button = new ToggleButton(kind.title());
        button.setId("show-" + kind.key());
        Tooltip tooltip = new Tooltip(kind.explanation());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(460);
        button.setTooltip(tooltip);
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.accept(kind);
        });
        return button;
    }

    private RadioMenuItem item(FigureKind<?> kind) {
        RadioMenuItem item = new RadioMenuItem(kind.title());
        item.setId("show-" + kind.key());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            item.setSelected(true);
            choose.accept(kind);
        });
        return item;
    }

    /** Marks the kind that is shown. */
    void mark(FigureKind<?> shown) {
        toggles.forEach((kind, toggle) -> toggle.setSelected(kind == shown));
        items.forEach((kind, item) -> item.setSelected(kind == shown));
        more.setText(shown.title());
        more.setAccessibleText(Messages.text("figure.more.name", shown.title()));
    }
}
