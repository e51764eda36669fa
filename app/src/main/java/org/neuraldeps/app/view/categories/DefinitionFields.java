package org.neuraldeps.app.view.categories;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.evaluation.EpsilonDelta;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** The ε and δ of Definition 1, and whether only the categories that meet it are listed. */
final class DefinitionFields {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 4;
    private static final int DIGITS = 7;

    private final Explorer explorer;
    private final TextField epsilon = field("epsilon");
    private final TextField delta = field("delta");
    private final CheckBox only = new CheckBox(Messages.text("categories.only"));
    private final HBox root;

    DefinitionFields(CategoryListModel model) {
        this.explorer = model.explorer();
        only.setId("definition1-only");
        only.setTooltip(new Tooltip(Messages.text("categories.only.explained")));
        only.selectedProperty().bindBidirectional(model.onlyMeeting());
        only.disableProperty().bind(model.isAsked().not());
        root = new HBox(6, named("epsilon", epsilon), named("delta", delta), only);
        root.setAlignment(Pos.CENTER_LEFT);
        explorer.state().addListener((value, before, now) -> {
            if (before == null || !before.look().asked().equals(now.look().asked())) {
                show(now);
            }
        });
        if (explorer.state().get() != null) {
            show(explorer.state().get());
        }
    }

    /** The node to show. */
    Node root() {
        return root;
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setId("definition1-" + key);
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(Messages.text("categories." + key + ".spoken"));
        field.setTooltip(new Tooltip(Messages.text("categories." + key + ".explained")));
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((value, was, is) -> {
            if (!is) {
                commit();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && explorer.state().get() != null) {
                show(explorer.state().get());
            }
        });
        return field;
    }

    private static Node named(String key, TextField field) {
        Label label = new Label(Messages.text("categories." + key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(4, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Asks once both say a number; two empty fields ask nothing. */
    private void commit() {
        if (explorer.state().get() == null) {
            return;
        }
        Optional<Double> first = number(epsilon).filter(EpsilonDelta::isEpsilon);
        Optional<Double> second = number(delta).filter(EpsilonDelta::isDelta);
        boolean isNone = epsilon.getText().isBlank() && delta.getText().isBlank();
        mark(epsilon, first.isEmpty());
        mark(delta, second.isEmpty());
        if (isNone) {
            change(Optional.empty());
        } else if (first.isPresent() && second.isPresent()) {
            change(Optional.of(new EpsilonDelta(first.get(), second.get())));
        }
    }

    /** A number that was written here may have a true minus in its exponent. */
    private static Optional<Double> number(TextField field) {
        return NumberText.parse(field.getText().replace('\u2212', '-'));
    }

    /** An empty field is not wrong, only not filled in yet. */
    private static void mark(TextField field, boolean isWrong) {
        field.pseudoClassStateChanged(WRONG, isWrong && !field.getText().isBlank());
    }

    /** A number that nobody changed stays what it was, with all its digits. */
    private void change(Optional<EpsilonDelta> asked) {
        Optional<EpsilonDelta> before = explorer.state().get().look().asked();
        boolean isSame = text(before, true).equals(text(asked, true))
                && text(before, false).equals(text(asked, false));
        if (!isSame) {
            explorer.change(state -> state.looking(state.look().asking(asked)));
        }
    }

    private void show(ExplorerState state) {
        epsilon.setText(text(state.look().asked(), true));
        delta.setText(text(state.look().asked(), false));
        mark(epsilon, false);
        mark(delta, false);
    }

    private static String text(Optional<EpsilonDelta> asked, boolean isEpsilon) {
        return asked.map(one -> NumberText.brief(isEpsilon ? one.epsilon() : one.delta(), DIGITS))
                .orElse("");
    }
}
