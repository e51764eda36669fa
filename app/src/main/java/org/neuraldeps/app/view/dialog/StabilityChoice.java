package org.neuraldeps.app.view.dialog;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.ui.Messages;

/** Whether stability is told: one choice for all views, offered beside several of them. */
public final class StabilityChoice {

    private static final double TOOLTIP_WIDTH = 380;
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final Map<StabilityLook, RadioMenuItem> items = new EnumMap<>(StabilityLook.class);
    private final MenuButton button = new MenuButton("", new FontIcon(Feather.SHIELD));

    /** @param place where it stands; a part of its id */
    public StabilityChoice(Explorer explorer, String place) {
        button.setId("stability-" + place);
        button.getStyleClass().addAll("flat", "small", "button-icon", "no-arrow");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.text("stability.label"));
        button.setAccessibleHelp(Messages.text("stability.explained"));
        Tooltip tooltip = new Tooltip(Messages.text("stability.explained"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        button.setTooltip(tooltip);
        ToggleGroup group = new ToggleGroup();
        for (StabilityLook look : StabilityLook.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.text("stability.choice." + look.key()));
            item.setId("stability-" + place + "-" + look.key());
            item.setToggleGroup(group);
            item.setOnAction(
                    event -> explorer.change(state -> state.looking(state.look().judging(look))));
            items.put(look, item);
            button.getItems().add(item);
        }
        button.managedProperty().bind(button.visibleProperty());
        explorer.state().addListener((value, before, now) -> follow(now));
        follow(explorer.state().get());
    }

    /** The node to show. */
    public MenuButton root() {
        return button;
    }

    private void follow(ExplorerState state) {
        StabilityLook look = state == null ? StabilityLook.HIDDEN : state.look().stability();
        items.get(look).setSelected(true);
        button.pseudoClassStateChanged(ASKED, look.isAsked());
    }
}
