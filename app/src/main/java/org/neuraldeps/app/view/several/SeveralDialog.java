package org.neuraldeps.app.view.several;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Slot;
import org.neuraldeps.app.figure.kind.SeveralTargetsKind;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.state.EdgeScale;
import org.neuraldeps.app.state.ExplorerState;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.graph.RadialChoice;
import org.neuraldeps.ui.Messages;

/** Asks for the bases and targets of the figures of several targets, and for what is drawn of them. */
public final class SeveralDialog {

    private static final double WIDTH = 940;
    private static final double HEIGHT = 620;

    private final Explorer explorer;
    private final Explorer.Shown shown;
    private final SeveralTargetsKind kind;
    private final EdgeScale scale;
    private final ListSaving saving;
    private final SeveralModel model;
    private final SeveralLists lists;
    private final EdgeFields edges;
    private final Slot<RadialScene> present;
    private final Slot<RadialScene> rule;
    private final Label said = new Label();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private SeveralDialog(Explorer explorer, Results results, ListSaving saving) {
        this.explorer = explorer;
        this.saving = saving;
        shown = explorer.shown().get();
        kind = SeveralTargetsKinds.shownIn(shown.state());
        scale = kind.edgeScale().orElseThrow();
        Categories categories = shown.data().dataset().categories();
        model = new SeveralModel(categories, shown.state().problem().several());
        lists = new SeveralLists(model, categories, this::refresh);
        edges = new EdgeFields(scale, this::presentScale, this::refresh);
        present = results.slot();
        rule = results.slot();
        rule.status().addListener((value, before, now) -> {
            now.result().map(RadialScene::choice).ifPresent(model::showRule);
            refresh();
        });
    }

    /** Asks over a window; what is chosen becomes one step of the history. Without effect while nothing is open. */
    public static void show(Explorer explorer, Results results, ListSaving saving, Window owner) {
        if (explorer.shown().get() != null) {
            new SeveralDialog(explorer, results, saving).open(owner);
        }
    }

    private void open(Window owner) {
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Messages.text("several.title"));
        fill(dialog.getDialogPane());
        edges.show(EdgeEntry.of(shown.state().look().edges(), scale));
        want(present, shown.state());
        want(rule, shown.state().withSeveral(Optional.empty()));
        dialog.setOnHidden(event -> {
            present.drop();
            rule.drop();
        });
        dialog.setResizable(true);
        refresh();
        dialog.show();
        lists.focusFilter();
    }

    private void want(Slot<RadialScene> slot, ExplorerState state) {
        if (kind.refusal(shown.data(), state).isEmpty()) {
            slot.ask(kind.need(shown.data(), state));
        }
    }

    private void fill(DialogPane pane) {
        pane.setId("several");
        said.setId("several-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(12, lists.root(), sources(), edges.root(), said);
        VBox.setVgrow(lists.root(), Priority.ALWAYS);
        content.getStyleClass().add("nde-sheet");
        pane.setContent(content);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        ok().setId("several-ok");
        ok().addEventFilter(ActionEvent.ACTION, event -> explorer.change(this::applied));
    }

    private HBox sources() {
        Button pins = source(
                "fromPins",
                () -> model.replaceTargets(
                        shown.state().pins().columns().stream().sorted().toList()));
        pins.setDisable(shown.state().pins().columns().isEmpty());
        Button predictors = source("fromPredictors", this::takePredictors);
        predictors.setDisable(explorer.picture().get() == null
                || explorer.picture().get().solution().nonzeros() == 0);
        Button standard = source("toRule", () -> {
            model.followRule();
            rule.status().get().result().map(RadialScene::choice).ifPresent(model::showRule);
        });
        standard.setDisable(kind.refusal(shown.data(), shown.state().withSeveral(Optional.empty()))
                .isPresent());
        standard.setTooltip(new Tooltip(RadialChoice.RULE));
        return new HBox(8, pins, predictors, standard, saveMenu());
    }

    private MenuButton saveMenu() {
        MenuButton menu = new MenuButton(Messages.text("several.save"));
        menu.setId("several-save");
        menu.setTooltip(new Tooltip(Messages.text("several.save.explained")));
        menu.getItems().setAll(save("targets", model::targets), save("bases", model::bases));
        return menu;
    }

    private MenuItem save(String key, Supplier<List<Category>> list) {
        MenuItem item = new MenuItem(Messages.text("several.save." + key));
        item.setId("several-save-" + key);
        item.setOnAction(event -> {
            if (!list.get().isEmpty()) {
                Categories categories = shown.data().dataset().categories();
                Window window = dialog.getDialogPane().getScene().getWindow();
                saving.ask(key, list.get(), categories, window, said::setText);
            }
        });
        return item;
    }

    private Button source(String key, Runnable fill) {
        Button button = new Button(Messages.text("several." + key));
        button.setId("several-" + key);
        button.setTooltip(new Tooltip(Messages.text("several." + key + ".explained")));
        button.setOnAction(event -> {
            fill.run();
            refresh();
        });
        return button;
    }

    private void takePredictors() {
        var picture = explorer.picture().get();
        model.replaceBases(
                picture.solution().byMagnitude().stream()
                        .map(Coefficient::category)
                        .toList(),
                picture.solved().target());
    }

    private ExplorerState applied(ExplorerState state) {
        ExplorerState chosen = model.applied(state);
        return chosen.looking(chosen.look()
                .showing(kind.pane(), kind.key())
                .drawing(edges.entry().applied(chosen.look().edges(), scale)));
    }

    private String presentScale() {
        return present.status()
                .get()
                .result()
                .map(scene -> EdgeEntry.number(kind.usualScale(scene)))
                .orElse("");
    }

    private void refresh() {
        lists.refresh();
        Optional<String> problem = Stream.of(model.problem(), edges.entry().problem())
                .flatMap(Optional::stream)
                .findFirst();
        said.setText(problem.orElseGet(() -> model.summary(shown.state().target())));
        said.getStyleClass().setAll("label", problem.isPresent() ? "nde-field-error" : "nde-muted");
        if (ok() != null) {
            ok().setDisable(problem.isPresent());
        }
    }

    private Node ok() {
        return dialog.getDialogPane().lookupButton(ButtonType.OK);
    }
}
