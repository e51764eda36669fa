package org.neuraldeps.app.view.figure;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.need.FindHierarchy;
import org.neuraldeps.app.state.DotColour;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.solver.hierarchy.Hierarchy;
import org.neuraldeps.ui.Messages;

/** What the colour of a category tells in a picture of all. Branches are offered where a hierarchy is known; where none is, the reason stands below. */
final class ColourChoice {

    private static final double WIDTH = 340;

    private final Explorer explorer;
    private final Slot<Optional<Hierarchy>> hierarchy;
    private final ChoiceBox<DotColour> box = new ChoiceBox<>(FXCollections.observableArrayList());
    private final Label reason = new Label(Messages.text("all.colour.branchless"));
    private boolean following;

    ColourChoice(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.hierarchy = results.slot();
        box.setId("all-colour");
        box.setConverter(new Wording<>(colour -> Messages.text("all.colour." + colour.key())));
        box.setOnAction(event -> choose());
        reason.setId("all-colour-reason");
        reason.setWrapText(true);
        reason.setMaxWidth(WIDTH);
        reason.managedProperty().bind(reason.visibleProperty());
        hierarchy.status().addListener((value, before, now) -> offer());
        offer();
    }

    Node box() {
        return box;
    }

    /** Why there is no choice of branches; not visible where there is one. */
    Node reason() {
        return new VBox(reason);
    }

    /** Somebody is about to look: which choices there are depends on the data. */
    void open() {
        Explorer.Shown shown = explorer.shown().get();
        if (shown != null) {
            hierarchy.ask(new FindHierarchy(shown.data()));
        }
        offer();
    }

    void follow(ExplorerState state) {
        following = true;
        offer(state.look().atlas().colour());
        following = false;
    }

    private void offer() {
        if (explorer.state().get() != null) {
            follow(explorer.state().get());
        }
    }

    /** What is chosen stays among the choices. */
    private void offer(DotColour chosen) {
        Optional<Optional<Hierarchy>> known = hierarchy.status().get().result();
        boolean isKnown = known.isPresent() && known.get().isPresent();
        reason.setVisible(known.isPresent() && !isKnown);
        box.getItems().setAll(DotColour.PLAIN, DotColour.COMMUNITY);
        if (isKnown || chosen == DotColour.BRANCH) {
            box.getItems().add(DotColour.BRANCH);
        }
        box.setValue(chosen);
    }

    private void choose() {
        if (!following && box.getValue() != null) {
            explorer.change(state ->
                    state.looking(state.look().mapping(state.look().atlas().coloured(box.getValue()))));
        }
    }
}
