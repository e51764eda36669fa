package org.neuraldeps.app.view.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.state.AtlasFilter;
import org.neuraldeps.app.state.EdgeFilter;
import org.neuraldeps.app.state.EdgeScope;
import org.neuraldeps.app.state.EdgeSign;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.state.Look;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;

/** Which dependencies a picture of all categories draws: fields that show and change the look. */
final class AllEdgesFields {

    private static final String WORDS = "all.filter.";

    private final Explorer explorer;
    private final ReadOnlyBooleanWrapper filtering = new ReadOnlyBooleanWrapper();
    private final ChoiceBox<EdgeSign> sign = new ChoiceBox<>(FXCollections.observableArrayList(EdgeSign.values()));
    private final ChoiceBox<EdgeScope> scope = new ChoiceBox<>(FXCollections.observableArrayList(EdgeScope.values()));
    private final CheckBox reciprocal = new CheckBox(Messages.text(WORDS + "reciprocal"));
    private final List<LookField> numbers;
    private final ColourChoice colours;
    private final LayerChoice layers;
    private final OrderChoice orders;
    private final GridPane root = new GridPane();
    private boolean following;

    AllEdgesFields(Explorer explorer, Results results) {
        this.explorer = explorer;
        sign.setId("all-filter-sign");
        sign.setConverter(new Wording<>(choice -> Messages.text(WORDS + "sign." + choice.key())));
        sign.setOnAction(event -> choose(filter -> filter.of(sign.getValue())));
        scope.setId("all-filter-scope");
        scope.setConverter(new Wording<>(choice -> Messages.text(WORDS + "scope." + choice.key())));
        scope.setOnAction(event -> choose(filter -> filter.of(scope.getValue())));
        reciprocal.setId("all-filter-reciprocal");
        reciprocal.setOnAction(event -> choose(filter -> filter.reciprocalOnly(reciprocal.isSelected())));
        numbers = List.of(
                new LookField(
                        explorer, "least", 0, look -> look.edges().filter().least(), AllEdgesFields::withLeast),
                new LookField(
                        explorer,
                        "most",
                        Integer.MAX_VALUE,
                        look -> look.edges().filter().most(),
                        AllEdgesFields::withMost),
                new LookField(
                        explorer,
                        "in",
                        0,
                        look -> look.atlas().filter().leastIn(),
                        (look, value) ->
                                withStrengths(look, value, look.atlas().filter().leastOut())),
                new LookField(
                        explorer,
                        "out",
                        0,
                        look -> look.atlas().filter().leastOut(),
                        (look, value) ->
                                withStrengths(look, look.atlas().filter().leastIn(), value)));
        colours = new ColourChoice(explorer, results);
        layers = new LayerChoice(explorer);
        orders = new OrderChoice(explorer);
        lay();
        explorer.state().addListener((value, before, now) -> follow(now));
        follow(explorer.state().get());
    }

    /** The fields, for somebody who is about to look. */
    Node root() {
        colours.open();
        return root;
    }

    /** Whether something is left out. */
    ReadOnlyBooleanProperty isFiltering() {
        return filtering.getReadOnlyProperty();
    }

    /** Serves another figure. */
    void show(FigureKind<?> kind) {
        layers.show(kind.hasLayers());
        orders.show(kind.hasOrders());
    }

    private void lay() {
        root.setHgap(10);
        root.setVgap(8);
        row(0, "sign", sign);
        row(1, "scope", scope);
        row(2, "least", numbers.get(0).root());
        row(3, "most", numbers.get(1).root());
        row(4, "in", numbers.get(2).root());
        row(5, "out", numbers.get(3).root());
        root.add(reciprocal, 0, 6, 2, 1);
        Button all = new Button(Messages.text(WORDS + "all"));
        all.setId("all-filter-all");
        all.disableProperty().bind(filtering.not());
        all.setOnAction(event -> explorer.change(state -> state.looking(unfiltered(state.look()))));
        root.add(all, 0, 7, 2, 1);
        row(8, "colour", colours.box());
        root.add(colours.reason(), 0, 9, 2, 1);
        root.add(layers.root(), 0, 10, 2, 1);
        root.add(orders.root(), 0, 11, 2, 1);
    }

    private void row(int row, String key, Node field) {
        Label label = new Label(Messages.text(WORDS + key));
        label.setLabelFor(field);
        root.addRow(row, label, field);
    }

    private void choose(UnaryOperator<AtlasFilter> edit) {
        if (!following) {
            explorer.change(state -> state.looking(state.look()
                    .mapping(state.look()
                            .atlas()
                            .showing(edit.apply(state.look().atlas().filter())))));
        }
    }

    private void follow(ExplorerState state) {
        if (state == null) {
            return;
        }
        AtlasFilter filter = state.look().atlas().filter();
        following = true;
        sign.setValue(filter.sign());
        scope.setValue(filter.scope());
        reciprocal.setSelected(filter.isReciprocalOnly());
        numbers.forEach(field -> field.follow(state.look()));
        colours.follow(state);
        layers.follow(state);
        orders.follow(state);
        following = false;
        filtering.set(!state.look().equals(unfiltered(state.look())));
    }

    /** What half-samples do without is told from then on, but no longer left out. */
    private static Look unfiltered(Look look) {
        boolean isStableOnly = look.stability() == StabilityLook.STABLE_ONLY;
        return look.mapping(look.atlas().showing(AtlasFilter.ALL))
                .drawing(look.edges().showing(EdgeFilter.ALL))
                .judging(isStableOnly ? StabilityLook.MARKED : look.stability());
    }

    private static Optional<Look> withLeast(Look look, double least) {
        return isStrength(least)
                ? Optional.of(look.drawing(look.edges()
                        .showing(new EdgeFilter(least, look.edges().filter().most()))))
                : Optional.empty();
    }

    private static Optional<Look> withMost(Look look, double most) {
        return most >= 1 && most <= Integer.MAX_VALUE && most == Math.rint(most)
                ? Optional.of(look.drawing(look.edges()
                        .showing(new EdgeFilter(look.edges().filter().least(), (int) most))))
                : Optional.empty();
    }

    private static Optional<Look> withStrengths(Look look, double in, double out) {
        return isStrength(in) && isStrength(out)
                ? Optional.of(
                        look.mapping(look.atlas().showing(look.atlas().filter().from(in, out))))
                : Optional.empty();
    }

    private static boolean isStrength(double value) {
        return value >= 0 && Double.isFinite(value);
    }
}
