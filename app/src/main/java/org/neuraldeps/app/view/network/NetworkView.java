package org.neuraldeps.app.view.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.HeadOnFeatures;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.solver.check.PairAlignment;
import org.neuraldeps.solver.check.RowAlignment;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.ui.Messages;

/** Chooses between the targets' own network and another one to predict from. */
public final class NetworkView {

    /**
     * Shows two networks side by side.
     *
     * @param target the target between and within them
     * @param all the dependencies of all categories within each
     */
    public record Comparing(Runnable target, Runnable all) {}

    private final Explorer explorer;
    private final Consumer<DataRequest> change;
    private final MenuButton button = new MenuButton();
    private final RadioMenuItem same = new RadioMenuItem();
    private final RadioMenuItem other = new RadioMenuItem();
    private final MenuItem another = new MenuItem(Messages.text("network.choose"));
    private final MenuItem compare = new MenuItem(Messages.text("network.compare"));
    private final MenuItem agreement = new MenuItem(Messages.text("network.agreement"));
    private final CheckMenuItem own = new CheckMenuItem();
    private final Button swap = new Button("", new FontIcon(Feather.REPEAT));
    private final FontIcon doubt = new FontIcon(Feather.ALERT_TRIANGLE);
    private final CheckMenuItem centred = new CheckMenuItem(Messages.text("network.centred"));
    private final Tooltip tooltip = new Tooltip();
    private final HBox root;

    /**
     * @param explorer whose source is shown
     * @param change opens another source for the same state
     * @param askFile asks for the logits of a second network
     * @param comparing shows two networks side by side
     */
    public NetworkView(Explorer explorer, Consumer<DataRequest> change, Runnable askFile, Comparing comparing) {
        this.explorer = explorer;
        this.change = change;
        button.setId("network");
        button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        button.setTooltip(tooltip);
        button.setAccessibleHelp(Messages.text("network.explained"));
        same.setId("network-same");
        other.setId("network-other");
        another.setId("network-another");
        own.setId("network-own");
        centred.setId("network-centred");
        for (MenuItem item : List.of(same, other, another, own, compare, agreement, centred)) {
            item.setMnemonicParsing(false);
        }
        button.setMnemonicParsing(false);
        same.setOnAction(event -> choose(explorer.state().get().data().within()));
        other.setOnAction(event -> between().ifPresent(this::choose));
        another.setOnAction(event -> askFile.run());
        own.setOnAction(event -> explorer.change(
                state -> state.withPredictors(state.problem().predictors().allowingOwn(own.isSelected()))));
        compare.setId("network-compare");
        compare.setOnAction(event -> comparing.target().run());
        agreement.setId("network-agreement");
        agreement.setOnAction(event -> comparing.all().run());
        // The mark follows the state.
        centred.setOnAction(event ->
                explorer.change(state -> state.withGauge(other(state.problem().gauge()))));
        button.getItems().setAll(same, other, another, own, compare, agreement, new SeparatorMenuItem(), centred);
        swap.setId("network-swap");
        swap.getStyleClass().addAll("flat", "button-icon");
        swap.managedProperty().bind(swap.visibleProperty());
        swap.setOnAction(event -> change.accept(explorer.state().get().data().reversed()));
        doubt.getStyleClass().add("nde-doubt");
        Label label = new Label(Messages.text("network.label"));
        label.setMnemonicParsing(true);
        label.setLabelFor(button);
        root = new HBox(8, label, button, swap);
        root.getStyleClass().add("nde-row");
        explorer.state().addListener((value, before, now) -> {
            // A slider moves often, and says nothing about networks.
            if (before == null
                    || !before.data().equals(now.data())
                    || !before.problem().equals(now.problem())) {
                show(now);
            }
        });
        if (explorer.state().get() != null) {
            show(explorer.state().get());
        }
    }

    private static Gauge other(Gauge gauge) {
        return gauge == Gauge.CENTRED ? Gauge.AS_GIVEN : Gauge.CENTRED;
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
        another.setText(
                Messages.text(data.targets() instanceof HeadOnFeatures ? "network.chooseHead" : "network.choose"));
        boolean isCentred = state.problem().gauge() == Gauge.CENTRED;
        centred.setSelected(isCentred);
        button.setText(isCentred ? Messages.text("network.isCentred", words(data)) : words(data));
        button.setAccessibleText(Messages.text("network.spoken", button.getText()));
        String turned = Messages.text("network.swap", words(data.reversed()));
        swap.setVisible(data.isBetween());
        swap.setTooltip(new Tooltip(turned));
        swap.setAccessibleText(turned);
        compare.setVisible(data.isBetween());
        agreement.setVisible(data.isBetween());
        own.setVisible(data.isBetween());
        own.setSelected(state.problem().predictors().withOwn());
        own.setText(Messages.text("network.own", data.names().predicting()));
        judge(data, isCentred);
    }

    /** What the rows of two networks look like, before anybody reads a result between them. */
    private void judge(DataRequest data, boolean isCentred) {
        Optional<RowAlignment> rows = Optional.ofNullable(explorer.data().get())
                .flatMap(OpenedDataset::pair)
                .map(PairAlignment::rows);
        boolean isDoubtful = rows.filter(found -> found.verdict() != RowAlignment.Verdict.ALIGNED)
                .isPresent();
        button.setGraphic(isDoubtful ? doubt : null);
        String who = Messages.text("network.tooltip", data.displayName())
                + (isCentred ? "\n" + Messages.text("network.centred.explained") : "");
        tooltip.setText(
                rows.map(found -> who + "\n" + capitalised(found.words())).orElse(who));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** Who predicts whom, both by name. */
    private static String words(DataRequest data) {
        Networks names = data.names();
        return data.isBetween()
                ? Messages.text("network.between", names.predicting(), names.predicted())
                : Messages.text("network.same", names.predicted());
    }
}
