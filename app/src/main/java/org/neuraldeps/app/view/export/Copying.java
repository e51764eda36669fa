package org.neuraldeps.app.view.export;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.figure.numbers.NumbersFormat;
import org.neuraldeps.app.plate.snippet.Language;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.ui.Messages;

/** Puts a figure on the clipboard: as a picture, as its numbers, as the command that makes it, or as a program. */
final class Copying {

    private final ExportModel model;
    private final Consumer<String> said;

    /** @param said told what has been copied, or why not, in words */
    Copying(ExportModel model, Consumer<String> said) {
        this.model = model;
        this.said = said;
    }

    void picture(Exportable figure, ExportChoice choice) {
        model.picture(figure, choice, this::put);
    }

    void command(Exportable figure, ExportChoice choice) {
        try {
            put(ExportModel.command(figure, choice));
            said.accept(Messages.text("export.copied.command"));
        } catch (DataException noSuchCommand) {
            said.accept(noSuchCommand.getMessage());
        }
    }

    void numbers(Exportable figure, NumbersFormat format) {
        model.numbers(figure, format, text -> {
            put(text);
            said.accept(Messages.text("export.copied.numbers", format.words()));
        });
    }

    void snippet(Exportable figure, OpenedDataset data, Language language) {
        model.snippet(figure.state(), data, language, text -> {
            put(text);
            said.accept(Messages.text("export.copied.snippet", language.words()));
        });
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void put(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        said.accept(Messages.text("export.copied.picture"));
    }
}
