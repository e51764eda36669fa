package org.neuraldeps.app.view.lab;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.ui.Messages;

/** How the new categories are learned: methods to tick, and the numbers that those that are ticked need. */
final class MethodForm {

    private final Runnable onChange;
    private final Map<ThetaMethod, CheckBox> ticks = new EnumMap<>(ThetaMethod.class);
    private final TextField decay;
    private final TextField ridge;
    private final TextField newRowsRidge;
    private final TextField weights;
    private final TextField share;
    private final TextField nonzeros;
    private final Section root;

    /** @param onChange called when something was ticked or typed */
    MethodForm(Runnable onChange) {
        this.onChange = onChange;
        MethodEntry first = MethodEntry.first();
        FieldGrid fields = new FieldGrid("labs.method", onChange);
        decay = fields.add("decay", first.decay());
        ridge = fields.add("ridgeWeight", first.ridge());
        newRowsRidge = fields.add("newRowsRidge", first.newRowsRidge());
        weights = fields.add("weights", first.weights());
        share = fields.add("share", first.share());
        nonzeros = fields.add("nonzeros", first.nonzeros());
        VBox methods = new VBox(4);
        for (ThetaMethod method : ThetaMethod.values()) {
            methods.getChildren().addAll(tick(method, first.methods().contains(method)), explained(method));
        }
        root = new Section("labs.method", methods, fields.root());
        enable();
    }

    Node root() {
        return root;
    }

    /** What was ticked and typed. */
    MethodEntry entry() {
        Set<ThetaMethod> methods = EnumSet.noneOf(ThetaMethod.class);
        ticks.forEach((method, tick) -> {
            if (tick.isSelected()) {
                methods.add(method);
            }
        });
        return new MethodEntry(
                methods,
                decay.getText(),
                ridge.getText(),
                newRowsRidge.getText(),
                weights.getText(),
                share.getText(),
                nonzeros.getText());
    }

    private CheckBox tick(ThetaMethod method, boolean first) {
        String key = "labs.method." + method.key();
        CheckBox tick = new CheckBox(Messages.text(key));
        tick.setId("labs-method-" + method.key());
        tick.setSelected(first);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setTooltip(new Tooltip(Messages.text(key + ".explained")));
        tick.setAccessibleHelp(Messages.text(key + ".explained"));
        tick.selectedProperty().addListener((value, before, now) -> {
            enable();
            onChange.run();
        });
        ticks.put(method, tick);
        return tick;
    }

    private static Label explained(ThetaMethod method) {
        Label label = Section.sentence(Messages.text("labs.method." + method.key() + ".explained"));
        label.getStyleClass().add("nde-below-tick");
        return label;
    }

    /** A field that no ticked method needs is not asked for. */
    private void enable() {
        MethodEntry entry = entry();
        ridge.setDisable(!entry.needsRidge());
        newRowsRidge.setDisable(!entry.methods().contains(ThetaMethod.NEW_ROWS));
        weights.setDisable(!entry.methods().contains(ThetaMethod.SPARSE));
        share.setDisable(!entry.methods().contains(ThetaMethod.STRAIGHT));
        nonzeros.setDisable(share.isDisable());
    }
}
