package org.neuraldeps.app.view.network;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.NetworkRef;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.ui.Messages;

/** Chooses between the targets' own network and another one to predict from. */
public final class NetworkView {

    private final Explorer explorer;
    private final Consumer<DataRequest> change;
    private final Runnable askFile;
    private final MenuButton button = new MenuButton();
    private final RadioMenuItem same = new RadioMenuItem(Messages.text("network.same"));
    private final RadioMenuItem other = new RadioMenuItem();
    private final HBox root;

    /**
     * @param explorer whose source is shown
     * @param change opens another source for the same state
     * @param askFile asks for the logits of a second network
     */
    public NetworkView(Explorer explorer, Consumer<DataRequest> change, Runnable askFile) {
        this.explorer = explorer;
        this.change = change;
        this.askFile = askFile;
        button.setId("network");
        button.setTooltip(new Tooltip(Messages.text("network.explained")));
        same.setId("network-same");
        other.setId("network-other");
        same.setOnAction(event -> choose(false));
        other.setOnAction(event -> choose(true));
        button.getItems().setAll(same, other);
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

    private void choose(boolean between) {
        ExplorerState state = explorer.state().get();
        // The radio mark follows the state, which changes only once the data are there.
        show(state);
        if (!between) {
            change.accept(state.data().within());
        } else {
            state.data().targets().siblings().stream()
                    .findFirst()
                    .ifPresentOrElse(other -> change.accept(state.data().predictedFrom(other)), askFile);
        }
    }

    private void show(ExplorerState state) {
        DataRequest data = state.data();
        same.setSelected(!data.isBetween());
        other.setSelected(data.isBetween());
        other.setText(data.targets().siblings().stream()
                .findFirst()
                .map(NetworkRef::displayName)
                .orElseGet(() -> Messages.text("network.choose")));
        button.setText(data.isBetween() ? data.predicting().displayName() : Messages.text("network.same"));
        button.setAccessibleText(Messages.text("network.spoken", button.getText()));
    }
}
