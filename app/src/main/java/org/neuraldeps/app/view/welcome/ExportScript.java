package org.neuraldeps.app.view.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Resources;

/** The script that writes logits, to read and to copy. */
public final class ExportScript {

    private final VBox root;

    public ExportScript() {
        Label what = new Label(Messages.text("script.what"));
        what.setWrapText(true);
        what.getStyleClass().add("nde-muted");
        TextArea text = new TextArea(Resources.exportScript());
        text.setId("script");
        text.setEditable(false);
        text.getStyleClass().add("nde-script");
        text.setPrefRowCount(11);
        text.setAccessibleText(Messages.text("welcome.howTo"));
        Button copy = new Button(Messages.text("script.copy"), new FontIcon(Feather.COPY));
        copy.setId("copy-script");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(Messages.text("script.copied"));
        });
        root = new VBox(8, what, text, copy);
        root.getStyleClass().add("nde-script-sheet");
        VBox.setVgrow(text, Priority.ALWAYS);
    }

    /** The node to show. */
    public Node root() {
        return root;
    }
}
