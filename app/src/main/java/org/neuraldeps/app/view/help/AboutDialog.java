package org.neuraldeps.app.view.help;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Program;

/** What this program is, on what it runs, and under which licences it and its libraries come. */
public final class AboutDialog {

    private AboutDialog() {}

    /** Shows it over a window. */
    public static void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("about.title"));
        TabPane tabs = new TabPane(
                tab("program", program()),
                tab("libraries", reading("about-libraries", Program.notice() + "\n" + Libraries.listed())),
                tab("licence", reading("about-licence", Program.licence())),
                tab("font", reading("about-font", Program.fontLicence())));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        dialog.getDialogPane().setId("about");
        dialog.getDialogPane().setContent(tabs);
        dialog.getDialogPane().setPrefSize(720, 460);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.setResizable(true);
        dialog.show();
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.text("about." + key), content);
        tab.setId("about-tab-" + key);
        return tab;
    }

    private static Node program() {
        Label name = new Label(Messages.text("app.name") + " " + Program.version());
        name.getStyleClass().add("nde-heading");
        Label what = new Label(Messages.text("about.what"));
        what.setWrapText(true);
        Label surroundings = new Label(Surroundings.now().text());
        surroundings.setId("about-surroundings");
        surroundings.getStyleClass().add("nde-muted");
        Button copy = new Button(Messages.text("about.copy"), new FontIcon(Feather.COPY));
        copy.setId("copy-about");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(name.getText() + "\n" + surroundings.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(Messages.text("about.copied"));
        });
        VBox page = new VBox(12, name, what, surroundings, copy);
        page.getStyleClass().add("nde-sheet");
        return page;
    }

    private static Node reading(String id, String text) {
        TextArea area = new TextArea(text);
        area.setId(id);
        area.setEditable(false);
        area.getStyleClass().add("nde-script");
        VBox page = new VBox(area);
        VBox.setVgrow(area, Priority.ALWAYS);
        return page;
    }
}
