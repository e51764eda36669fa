package org.neuraldeps.app.view.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.ui.Messages;

/**
 * Chooses among the kinds of figure of a pane: a heading for one, buttons for a few; of many the first have buttons and the
 * others stand in a menu, whose button says which of them is shown.
 */
final class KindChoice {

    /** Three buttons are as wide as a narrow pane has room for; two leave room for the menu. */
    private static final int FEW = 3;

    private static final int BESIDE_MENU = 2;

    /** The kind that is shown stands in the menu. */
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<FigureKind<?>> choose;
    private final Map<FigureKind<?>, ToggleButton> toggles = new LinkedHashMap<>();
    private final Map<FigureKind<?>, RadioMenuItem> items = new LinkedHashMap<>();
    private final MenuButton more = new MenuButton();
    private final Node root;

    /** @param choose told which kind is wanted */
    KindChoice(String pane, List<FigureKind<?>> kinds, Consumer<FigureKind<?>> choose) {
        this.choose = choose;
        more.setId("more-" + pane);
        more.setMnemonicParsing(false);
        more.setAccessibleHelp(Messages.text("figure.more.spoken"));
        root = kinds.size() == 1 ? heading(kinds.get(0)) : choice(kinds);
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

    private Node choice(List<FigureKind<?>> kinds) {
        int buttons = kinds.size() <= FEW ? kinds.size() : BESIDE_MENU;
        kinds.subList(0, buttons).forEach(kind -> toggles.put(kind, toggle(kind)));
        SegmentedButton segments = new SegmentedButton();
        segments.getButtons().setAll(toggles.values());
        segments.setMinWidth(Region.USE_PREF_SIZE);
        if (buttons == kinds.size()) {
            return segments;
        }
        kinds.subList(buttons, kinds.size()).forEach(kind -> items.put(kind, item(kind)));
        more.getItems().setAll(items.values());
        more.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(4, segments, more);
        row.getStyleClass().add("nde-row");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
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
        more.setText(items.containsKey(shown) ? shown.title() : Messages.text("figure.more"));
        more.setAccessibleText(Messages.text("figure.more.name", more.getText()));
        more.pseudoClassStateChanged(CHOSEN, items.containsKey(shown));
    }
}
