package org.neuraldeps.app.view.holdout;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** Asks which rows are held out for evaluation: those a file names, or so many at random. */
public final class HoldOutDialog {

    private static final double WIDTH = 440;
    private static final int COLUMNS = 6;

    private final DataRequest shown;
    private final Consumer<DataRequest> change;
    private final RadioButton byFile = choice("file");
    private final RadioButton atRandom = choice("random");
    private final TextField percent = field("percent");
    private final TextField seed = field("seed");
    private final Label said = new Label();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private HoldOutDialog(DataRequest shown, Consumer<DataRequest> change) {
        this.shown = shown;
        this.change = change;
    }

    /**
     * Asks over a window.
     *
     * @param shown the data that are shown
     * @param change opens them with other rows held out
     */
    public static void show(DataRequest shown, Consumer<DataRequest> change, Window owner) {
        HoldOutDialog asked = new HoldOutDialog(shown, change);
        DialogPlace.over(owner, asked.dialog);
        asked.dialog.initModality(Modality.WINDOW_MODAL);
        asked.dialog.setTitle(Messages.text("holdOut.title"));
        asked.fill(asked.dialog.getDialogPane());
        asked.dialog.show();
    }

    private void fill(DialogPane pane) {
        ToggleGroup group = new ToggleGroup();
        byFile.setToggleGroup(group);
        atRandom.setToggleGroup(group);
        HoldOutEntry first = HoldOutEntry.of(shown);
        (first.atRandom() ? atRandom : byFile).setSelected(true);
        percent.setText(first.percent());
        seed.setText(first.seed());
        percent.disableProperty().bind(atRandom.selectedProperty().not());
        seed.disableProperty().bind(percent.disableProperty());
        atRandom.selectedProperty().addListener((value, before, now) -> refresh());
        percent.textProperty().addListener((value, before, now) -> refresh());
        seed.textProperty().addListener((value, before, now) -> refresh());
        said.setId("hold-out-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(12, byFile, atRandom, fields(), said);
        content.getStyleClass().add("nde-sheet");
        content.setPrefWidth(WIDTH);
        pane.setId("hold-out");
        pane.setContent(content);
        pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        ok().setId("hold-out-ok");
        ok().addEventFilter(ActionEvent.ACTION, event -> apply());
        refresh();
    }

    private Node fields() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(6);
        grid.addRow(0, named("percent", percent), percent);
        grid.addRow(1, named("seed", seed), seed);
        return grid;
    }

    private void apply() {
        DataRequest wanted = entry().applied(shown);
        if (!wanted.equals(shown)) {
            change.accept(wanted);
        }
    }

    private void refresh() {
        Optional<String> problem = entry().problem();
        said.setText(problem.orElseGet(() -> Messages.text("holdOut.explained")));
        said.getStyleClass().setAll("label", problem.isPresent() ? "nde-field-error" : "nde-muted");
        ok().setDisable(problem.isPresent());
    }

    private HoldOutEntry entry() {
        return new HoldOutEntry(atRandom.isSelected(), percent.getText(), seed.getText());
    }

    private Node ok() {
        return dialog.getDialogPane().lookupButton(ButtonType.OK);
    }

    private static RadioButton choice(String key) {
        RadioButton button = new RadioButton(Messages.text("holdOut." + key));
        button.setId("hold-out-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static TextField field(String key) {
        TextField field = new TextField();
        field.setId("hold-out-" + key);
        field.setPrefColumnCount(COLUMNS);
        return field;
    }

    private static Label named(String key, TextField field) {
        Label label = new Label(Messages.text("holdOut." + key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return label;
    }
}
