package org.neuraldeps.app.view.help;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;

/** All shortcuts on one sheet. */
public final class ShortcutSheet {

    /**
     * One line of the sheet.
     *
     * @param keys what to press
     * @param effect what it does
     */
    public record Line(String keys, String effect) {}

    private ShortcutSheet() {}

    /** Shows the sheet over a window. */
    public static void show(List<Line> lines, Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("help.shortcuts"));
        dialog.getDialogPane().setId("shortcut-sheet");
        dialog.getDialogPane().setContent(grid(lines));
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }

    private static GridPane grid(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("nde-sheet");
        grid.setHgap(24);
        grid.setVgap(6);
        for (int i = 0; i < lines.size(); i++) {
            Label keys = new Label(lines.get(i).keys());
            keys.getStyleClass().add("nde-keys");
            grid.add(keys, 0, i);
            grid.add(new Label(lines.get(i).effect()), 1, i);
        }
        return grid;
    }
}
