package org.neuraldeps.app.view.array;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.ui.Messages;

/** Asks which of several arrays of a file are the logits, with the likeliest chosen beforehand. */
public final class ArrayDialog {

    private static final double WIDTH = 480;
    private static final double ROW_HEIGHT = 34;
    private static final int MOST_ROWS = 10;

    private final Remedy.ChooseArray asked;
    private final Consumer<String> choose;
    private final ListView<Remedy.Candidate> list = new ListView<>();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private ArrayDialog(Remedy.ChooseArray asked, Consumer<String> choose) {
        this.asked = asked;
        this.choose = choose;
    }

    /**
     * Asks over a window.
     *
     * @param asked the arrays that could be meant
     * @param choose is given the name of the one that is; not called where nobody chooses
     */
    public static void show(Remedy.ChooseArray asked, Consumer<String> choose, Window owner) {
        ArrayDialog shown = new ArrayDialog(asked, choose);
        DialogPlace.over(owner, shown.dialog);
        shown.dialog.initModality(Modality.WINDOW_MODAL);
        shown.dialog.setTitle(Messages.text("array.title"));
        shown.fill(shown.dialog.getDialogPane());
        shown.dialog.show();
        shown.list.requestFocus();
    }

    private void fill(DialogPane pane) {
        Label explained = new Label(Messages.text(
                "array.explained",
                String.valueOf(Path.of(asked.file()).getFileName()),
                asked.candidates().size()));
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        fillList();
        VBox content = new VBox(12, explained, list);
        content.getStyleClass().add("nde-sheet");
        content.setPrefWidth(WIDTH);
        pane.setId("array");
        pane.setContent(content);
        pane.getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        ok().setId("array-ok");
        ok().addEventFilter(ActionEvent.ACTION, event -> apply());
        ok().disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
    }

    private void fillList() {
        list.setId("array-list");
        list.getItems().setAll(asked.candidates());
        list.setCellFactory(view -> new CandidateCell(asked.guessed()));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROW_HEIGHT * Math.min(MOST_ROWS, asked.candidates().size()) + 4);
        list.getSelectionModel().select(asked.guess());
        list.scrollTo(asked.guess());
        list.setAccessibleText(Messages.text("array.title"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !ok().isDisabled()) {
                apply();
                dialog.close();
            }
        });
    }

    private void apply() {
        choose.accept(list.getSelectionModel().getSelectedItem().name());
    }

    private Node ok() {
        return dialog.getDialogPane().lookupButton(ButtonType.OK);
    }
}
