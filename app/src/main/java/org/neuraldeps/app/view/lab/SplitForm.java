package org.neuraldeps.app.view.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.ui.Messages;

/** Which categories are new: so many drawn by chance, a list, or those that are ticked. */
final class SplitForm {

    private static final int LINES = 3;

    private final Runnable onChange;
    private final Map<Picking, RadioButton> choices = new EnumMap<>(Picking.class);
    private final Map<Picking, Node> parts = new EnumMap<>(Picking.class);
    private final TickModel ticks;
    private final TextField count;
    private final TextField seed;
    private final TextField repetitions;
    private final TextArea typed = new TextArea();
    private final Section root;

    /**
     * @param explorer whose target and pins can be ticked
     * @param categories of the features
     * @param onChange called when something was chosen or typed
     */
    SplitForm(Explorer explorer, Categories categories, Runnable onChange) {
        this.onChange = onChange;
        this.ticks = new TickModel(categories);
        SplitEntry first = SplitEntry.first(categories);
        FieldGrid fields = new FieldGrid("labs.split", onChange);
        count = fields.add("count", first.count());
        seed = fields.add("seed", first.seed());
        repetitions = fields.add("repetitions", first.repetitions());
        parts.put(Picking.NUMBER, fields.root());
        parts.put(Picking.LIST, list());
        parts.put(
                Picking.TICKED,
                new TickList(
                                ticks,
                                () -> state(explorer).pins().columns(),
                                () -> List.of(state(explorer).target()),
                                onChange)
                        .root());
        root = new Section("labs.split", choices());
        choose(Picking.NUMBER);
    }

    private static ExplorerState state(Explorer explorer) {
        return explorer.state().get();
    }

    Node root() {
        return root;
    }

    /** What was chosen and typed. */
    SplitEntry entry() {
        Picking picking = choices.entrySet().stream()
                .filter(choice -> choice.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Picking.NUMBER);
        return new SplitEntry(
                picking, count.getText(), seed.getText(), typed.getText(), ticks.ticked(), repetitions.getText());
    }

    private Node list() {
        typed.setId("labs-split-typed");
        typed.setPromptText(Messages.text("labs.split.typed.prompt"));
        typed.setAccessibleText(Messages.text("labs.split.typed.prompt"));
        typed.setPrefRowCount(LINES);
        typed.setWrapText(true);
        typed.textProperty().addListener((value, before, now) -> onChange.run());
        return typed;
    }

    private Node choices() {
        ToggleGroup group = new ToggleGroup();
        VBox column = new VBox(6);
        for (Picking picking : Picking.values()) {
            RadioButton choice = new RadioButton(picking.words());
            choice.setId("labs-split-" + picking.key());
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setToggleGroup(group);
            choice.selectedProperty().addListener((value, before, now) -> {
                if (now) {
                    choose(picking);
                    onChange.run();
                }
            });
            choices.put(picking, choice);
            column.getChildren().addAll(choice, parts.get(picking));
        }
        return column;
    }

    /** Only what belongs to the choice is seen. */
    private void choose(Picking chosen) {
        choices.get(chosen).setSelected(true);
        parts.forEach((picking, part) -> {
            part.setVisible(picking == chosen);
            part.setManaged(picking == chosen);
        });
    }
}
