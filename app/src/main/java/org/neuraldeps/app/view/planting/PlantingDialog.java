package org.neuraldeps.app.view.planting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** Asks what a planted network is to be like and where it goes; it stays until the network is there, or nobody waits any longer. */
final class PlantingDialog {

    private static final ButtonType PLANT =
            new ButtonType(Messages.text("planting.plant"), ButtonBar.ButtonData.OK_DONE);

    private static final double WIDTH = 680;

    private final Planting planting;
    private final PlantingForm form = new PlantingForm(this::refresh);
    private final TextField folder = new TextField();
    private final Button choose = new Button(Messages.text("planting.choose"));
    private final Label problem = said("planting-problem", "nde-field-error");
    private final Label warning = said("planting-warning", "label");
    private final HBox badge = new HBox(warning);
    private final ProgressBar progress = new ProgressBar();
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private boolean isPlanting;

    PlantingDialog(Planting planting) {
        this.planting = planting;
        fill(dialog.getDialogPane());
        form.show(planting.last());
        folder.setText(planting.suggestedFolder().toString());
        folder.textProperty().addListener((value, before, now) -> refresh());
        refresh();
    }

    void show(Window owner) {
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Messages.text("planting.title"));
        dialog.setOnHidden(event -> planting.cancel());
        dialog.show();
    }

    private void fill(DialogPane pane) {
        Label explained = said("planting-explained", "nde-muted");
        explained.setText(Messages.text("planting.explained"));
        badge.setId("planting-badge");
        badge.getStyleClass().addAll("nde-badge", "nde-badge-doubtful");
        badge.managedProperty().bind(badge.visibleProperty());
        problem.managedProperty().bind(problem.visibleProperty());
        progress.setId("planting-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        // Always laid out, so that nothing jumps when it appears.
        progress.setVisible(false);
        VBox content = new VBox(12, explained, form.root(), place(), badge, problem, progress);
        content.getStyleClass().add("nde-sheet");
        content.setPrefWidth(WIDTH);
        pane.setId("planting");
        pane.setContent(content);
        pane.getButtonTypes().setAll(PLANT, ButtonType.CANCEL);
        plant().setId("planting-plant");
        plant().addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            begin();
        });
    }

    private Node place() {
        Label label = new Label(Messages.text("planting.folder"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(folder);
        folder.setId("planting-folder");
        folder.setAccessibleText(Messages.text("planting.folder"));
        folder.setAccessibleHelp(Messages.text("planting.folder.explained"));
        folder.setTooltip(new Tooltip(Messages.text("planting.folder.explained")));
        choose.setId("planting-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> planting.chooseFolder(window()).ifPresent(one -> folder.setText(one.toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox row = new HBox(10, label, folder, choose);
        row.getStyleClass().add("nde-row");
        return row;
    }

    private void begin() {
        Optional<Path> place = typedFolder();
        form.entry()
                .settings()
                .ifPresent(settings -> place.ifPresent(into -> {
                    isPlanting = true;
                    refresh();
                    planting.begin(form.entry(), settings, into, progress::setProgress, dialog::close, this::failed);
                }));
    }

    private void failed(Failure failure) {
        isPlanting = false;
        refresh();
        if (!failure.isCancelled() && !failure.isFault()) {
            say(failure.message(), warning.getText());
        } else if (!failure.isCancelled()) {
            planting.failed(failure);
        }
    }

    private Optional<Path> typedFolder() {
        try {
            return Optional.of(folder.getText().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(Path::of)
                    .map(Path::toAbsolutePath);
        } catch (InvalidPathException noPlace) {
            return Optional.empty();
        }
    }

    private void refresh() {
        PlantingEntry entry = form.entry();
        Optional<String> wrong = entry.problem()
                .or(() ->
                        typedFolder().isPresent() ? Optional.empty() : Optional.of(Messages.text("planting.noFolder")));
        String warnings = Stream.of(
                        entry.warning().map(why -> Messages.text("planting.unknowable", why)), entry.hopeless())
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        say(wrong.orElse(""), warnings);
        progress.setVisible(isPlanting);
        form.root().setDisable(isPlanting);
        folder.setDisable(isPlanting);
        choose.setDisable(isPlanting);
        plant().setDisable(isPlanting || wrong.isPresent());
    }

    /** Both lines; the dialog grows where they need more room than there is. */
    private void say(String wrong, String warnings) {
        boolean isSame = problem.getText().length() == wrong.length()
                && warning.getText().length() == warnings.length();
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        warning.setText(warnings);
        badge.setVisible(!warnings.isEmpty());
        if (!isSame && dialog.isShowing()) {
            window().sizeToScene();
        }
    }

    private Node plant() {
        return dialog.getDialogPane().lookupButton(PLANT);
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    private static Label said(String id, String look) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
