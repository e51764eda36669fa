package org.neuraldeps.app.view.settings;

import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.session.NamedLayout;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.app.view.dialog.Wording;
import org.neuraldeps.ui.Messages;

/** The settings in a dialog. Everything applies at once, so that it can be seen. */
public final class SettingsDialog {

    private static final int STEP = 10;

    private final KeptSettings kept;
    private final ChoiceBox<NamedLayout> layout = new ChoiceBox<>();
    private final ChoiceBox<Theme> theme = new ChoiceBox<>();
    private final Spinner<Integer> scale = new Spinner<>(new SpinnerValueFactory.IntegerSpinnerValueFactory(
            Sizes.LEAST_SCALE, Sizes.MOST_SCALE, Settings.USUAL.sizes().scale(), STEP));
    private final ChoiceBox<Letters> letters = new ChoiceBox<>();
    private final ChoiceBox<Hues> hues = new ChoiceBox<>();
    private final ChangeListener<Settings> onChange = (value, before, now) -> show(now);

    private SettingsDialog(KeptSettings kept) {
        this.kept = kept;
        offer(layout, "layout", NamedLayout.values(), choice -> Messages.text("settings.layout." + choice.key()));
        offer(theme, "theme", Theme.values(), choice -> Messages.text("settings.theme." + choice.key()));
        offer(letters, "letters", Letters.values(), choice -> Messages.text("settings.letters." + choice.key()));
        offer(hues, "palette", Hues.values(), choice -> Messages.text("figure.palette." + choice.key()));
        scale.setId("setting-scale");
        scale.setPrefWidth(110);
        show(kept.settings().get());
        layout.valueProperty().addListener((value, before, now) -> kept.set(set().arranged(now)));
        theme.valueProperty().addListener((value, before, now) -> kept.set(set().in(now)));
        scale.valueProperty()
                .addListener((value, before, now) ->
                        kept.set(set().sized(set().sizes().scaled(now))));
        letters.valueProperty()
                .addListener((value, before, now) ->
                        kept.set(set().sized(set().sizes().lettered(now))));
        hues.valueProperty().addListener((value, before, now) -> kept.set(set().colored(now)));
        kept.settings().addListener(onChange);
    }

    private Settings set() {
        return kept.settings().get();
    }

    private static <T> void offer(ChoiceBox<T> choice, String key, T[] values, Function<T, String> words) {
        choice.setId("setting-" + key);
        choice.getItems().setAll(values);
        choice.setConverter(new Wording<>(words));
    }

    /** Shows the settings over a window. */
    public static void show(KeptSettings kept, Window owner) {
        SettingsDialog settings = new SettingsDialog(kept);
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("settings.title"));
        dialog.getDialogPane().setId("settings");
        dialog.getDialogPane().setContent(settings.content());
        ButtonType usual = new ButtonType(Messages.text("settings.usual"), ButtonBar.ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().setAll(usual, ButtonType.CLOSE);
        Node reset = dialog.getDialogPane().lookupButton(usual);
        reset.setId("settings-usual");
        reset.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            kept.set(Settings.USUAL);
            event.consume();
        });
        dialog.setOnHidden(event -> kept.settings().removeListener(settings.onChange));
        dialog.setResizable(true);
        // Larger letters need a larger dialog.
        settings.scale
                .valueProperty()
                .addListener((value, before, now) ->
                        dialog.getDialogPane().getScene().getWindow().sizeToScene());
        dialog.show();
    }

    private Node content() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(12);
        grid.getStyleClass().add("nde-sheet");
        addRow(grid, "layout", layout);
        addRow(grid, "theme", theme);
        addRow(grid, "scale", scale);
        addRow(grid, "letters", letters);
        addRow(grid, "palette", hues);
        Label remembered = new Label(Messages.text("settings.remembered"));
        remembered.getStyleClass().add("nde-muted");
        remembered.setWrapText(true);
        remembered.setMinHeight(Region.USE_PREF_SIZE);
        remembered.setPrefWidth(360);
        grid.add(remembered, 0, grid.getRowCount(), 2, 1);
        return grid;
    }

    private static void addRow(GridPane grid, String key, Node control) {
        Label label = new Label(Messages.text("settings." + key));
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private void show(Settings now) {
        layout.setValue(now.layout());
        theme.setValue(now.theme());
        scale.getValueFactory().setValue(now.sizes().scale());
        letters.setValue(now.sizes().letters());
        hues.setValue(now.hues());
    }
}
