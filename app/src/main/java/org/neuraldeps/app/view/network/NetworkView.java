package org.neuraldeps.app.view.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.ui.Messages;

/** Chooses between the targets' own network and another one to predict from. */
public final class NetworkView {

    private final Explorer explorer;
    private final Consumer<DataRequest> change;
    private final MenuButton button = new MenuButton();
    private final RadioMenuItem same = new RadioMenuItem();
    private final RadioMenuItem other = new RadioMenuItem();
    private final MenuItem another = new MenuItem(Messages.text("network.choose"));
    private final Tooltip tooltip = new Tooltip();
    private final HBox root;

    /**
     * @param explorer whose source is shown
     * @param change opens another source for the same state
     * @param askFile asks for the logits of a second network
     */
    public NetworkView(Explorer explorer, Consumer<DataRequest> change, Runnable askFile) {
        this.explorer = explorer;
        this.change = change;
        button.setId("network");
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setTooltip(tooltip);
        button.setAccessibleHelp(Messages.text("network.explained"));
        same.setId("network-same");
        other.setId("network-other");
        another.setId("network-another");
        for (MenuItem item : List.of(same, other, another)) {
            item.setMnemonicParsing(false);
        }
        button.setMnemonicParsing(false);
        same.setOnAction(event -> choose(explorer.state().get().data().within()));
        other.setOnAction(event -> between().ifPresent(this::choose));
        another.setOnAction(event -> askFile.run());
        button.getItems().setAll(same, other, another);
        Label label = new Label(Messages.text("network.label"));
        label.setMnemonicParsing(true);
        label.setLabelFor(button);
        root = new HBox(8, label, button);
        root.getStyleClass().add("nde-row");
        explorer.state().addListener((value, before, now) -> show(now));
        if (explorer.state().get() != null) {
            show(explorer.state().get());
        }
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** The targets predicted from the other network that is known: the one shown, or one that comes with them. */
    private Optional<DataRequest> between() {
        DataRequest data = explorer.state().get().data();
        return data.isBetween()
                ? Optional.of(data)
                : data.targets().siblings().stream().findFirst().map(data::predictedFrom);
    }

    private void choose(DataRequest wanted) {
        // The radio mark follows the state, which changes only once the data are there.
        show(explorer.state().get());
        change.accept(wanted);
    }

    private void show(ExplorerState state) {
        DataRequest data = state.data();
        Optional<DataRequest> between = between();
        same.setSelected(!data.isBetween());
        same.setText(words(data.within()));
        other.setSelected(data.isBetween());
        other.setVisible(between.isPresent());
        between.ifPresent(known -> other.setText(words(known)));
        another.setVisible(data.targets().siblings().isEmpty());
        button.setText(words(data));
        tooltip.setText(Messages.text("network.tooltip", data.displayName()));
        button.setAccessibleText(Messages.text("network.spoken", button.getText()));
    }

    /** Who predicts whom, both by name. */
    private static String words(DataRequest data) {
        String target = data.targets().shortName();
        return data.isBetween()
                ? Messages.text("network.between", data.predicting().shortName(), target)
                : Messages.text("network.same", target);
    }
}
