package org.neuraldeps.app.view.focus;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.neuraldeps.solver.moments.ShareKind;
import org.neuraldeps.ui.Messages;

/** Chooses what a row's share of the target is; a kind that the target has no share of cannot be chosen, and says why. */
final class ShareMenu {

    private final FocusModel model;
    private final MenuButton button = new MenuButton();
    private final Map<ShareKind, RadioMenuItem> items = new EnumMap<>(ShareKind.class);

    ShareMenu(FocusModel model) {
        this.model = model;
        button.setId("focus-by");
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(Messages.text("focus.by.explained")));
        button.setAccessibleHelp(Messages.text("focus.by.explained"));
        for (ShareKind kind : ShareKind.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("focus-by-" + kind.key());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> choose(kind));
            items.put(kind, item);
            button.getItems().add(item);
        }
        button.setOnShowing(event -> offer());
    }

    MenuButton button() {
        return button;
    }

    private void choose(ShareKind kind) {
        model.set(kind);
        show();
    }

    /** What each target can have is looked up only when somebody looks. */
    private void offer() {
        items.forEach((kind, item) -> {
            Optional<String> refusal = model.refusal(kind);
            item.setDisable(refusal.isPresent());
            item.setText(refusal.map(why -> Messages.text("focus.by." + kind.key() + ".item") + " (" + why + ")")
                    .orElseGet(() -> Messages.text("focus.by." + kind.key() + ".item")));
        });
    }

    /** Marks the kind of the state. */
    void show() {
        ShareKind now = model.focus().by();
        button.setText(Messages.text("focus.by." + now.key()));
        button.setAccessibleText(Messages.text("focus.by.spoken", button.getText()));
        items.forEach((kind, item) -> item.setSelected(kind == now));
    }
}
