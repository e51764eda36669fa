package org.neuraldeps.app.view.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** Asks how a figure is to be written, beside a picture of it as it will be. */
final class ExportDialog {

    private static final ButtonType EXPORT =
            new ButtonType(Messages.text("export.write"), ButtonBar.ButtonData.OK_DONE);

    private static final double COLUMN = 410;
    private static final double WIDTH = 960;
    private static final double HEIGHT = 690;

    private final Exporting exporting;
    private final ComboBox<Exportable> figure = new ComboBox<>();
    private final ExportForm form = new ExportForm(this::refresh);
    private final Label measures = words("export-measures", "nde-muted");
    private final Label warning = words("export-warning", "nde-field-error");
    private final Label copied = words("export-copied", "nde-muted");
    private final Label refused = words("export-refused", "nde-field-error");
    private final Button picture = new Button(Messages.text("command.copy-picture"));
    private final MenuButton numbers = new MenuButton(Messages.text("export.copyNumbers"));
    private final Button command = new Button(Messages.text("command.copy-command"));
    private final Preview preview;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private boolean isWriting;

    ExportDialog(List<Exportable> figures, Exporting exporting) {
        this.exporting = exporting;
        this.preview = exporting.preview();
        Choices.offer(figure, "figure", figures, one -> one.kind().title());
        figure.setValue(figures.get(0));
        figure.setOnAction(event -> refresh());
        Copying copying = exporting.copying(copied::setText);
        copies(picture, "export-copy-picture", copying::picture);
        copies(command, "export-copy-command", copying::command);
        numbers.setId("export-copy-numbers");
        NumbersFormat.all().forEach(format -> numbers.getItems().add(item(format, copying)));
        fill(dialog.getDialogPane());
        form.show(exporting.memory().last());
    }

    void show(Window owner) {
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Messages.text("dialog.save"));
        dialog.setOnHidden(event -> preview.end());
        dialog.show();
    }

    private void fill(DialogPane pane) {
        pane.setId("export");
        HBox copy = new HBox(8, picture, numbers, command);
        VBox left = new VBox(10, figure, form.root(), measures, warning, copy, copied, refused);
        left.setMinWidth(COLUMN);
        left.setPrefWidth(COLUMN);
        HBox content = new HBox(18, left, preview.root());
        content.getStyleClass().add("nde-sheet");
        pane.setContent(content);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getButtonTypes().setAll(EXPORT, ButtonType.CANCEL);
        export().setId("export-write");
        export().addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            form.choice().ifPresent(this::write);
        });
    }

    /** The dialog stays until the file is whole, so that another place can be chosen where one will not do. */
    private void write(ExportChoice choice) {
        isWriting = true;
        refresh();
        if (!exporting.write(figure.getValue(), choice, window(), dialog::close, this::failed)) {
            isWriting = false;
            refresh();
        }
    }

    private void failed(Failure failure) {
        isWriting = false;
        refresh();
        if (dialog.isShowing() && !failure.isFault()) {
            refused.setText(failure.isCancelled() ? "" : failure.message());
        } else if (!failure.isCancelled()) {
            exporting.failed(failure);
        }
    }

    private void copies(Button button, String id, BiConsumer<Exportable, ExportChoice> copy) {
        button.setId(id);
        button.setOnAction(event -> form.choice().ifPresent(choice -> copy.accept(figure.getValue(), choice)));
    }

    private MenuItem item(NumbersFormat format, Copying copying) {
        MenuItem item = new MenuItem(format.words());
        item.setId("export-copy-" + format.extension());
        item.setOnAction(event -> copying.numbers(figure.getValue(), format));
        return item;
    }

    private Node export() {
        return dialog.getDialogPane().lookupButton(EXPORT);
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    /** Where a number is missing, the last picture stays. */
    private void refresh() {
        PaperSize usual = figure.getValue().kind().usualSize();
        form.choice().map(choice -> choice.page(usual)).ifPresent(form::showPage);
        Optional<ExportChoice> choice = form.choice();
        List.of(picture, command).forEach(button -> button.setDisable(choice.isEmpty()));
        export().setDisable(isWriting || choice.isEmpty());
        copied.setText("");
        refused.setText("");
        measures.setText(choice.map(one -> one.measures(usual)).orElse(""));
        warning.setText(choice.flatMap(ExportChoice::warning).orElse(""));
        choice.ifPresent(one -> preview.show(figure.getValue(), one.style(usual)));
    }

    private static Label words(String id, String look) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMaxWidth(360);
        return label;
    }
}
