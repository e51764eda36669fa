package org.neuraldeps.app.view.trust;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.view.dialog.DialogPlace;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Resources;

/** {@code docs/trust.md} in a window of its own, one at most, which opens at the section that somebody asks about. */
public final class TrustWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 620;

    private final Window owner;
    private TrustPane pane;
    private Dialog<ButtonType> dialog;

    /** @param owner the window that it is shown over */
    public TrustWindow(Window owner) {
        this.owner = owner;
    }

    /** Shows it from the top, or brings it to the front and there. */
    public void show() {
        show(Optional.empty());
    }

    /** Shows it at a section, or brings it to the front and there. */
    public void show(TrustSection section) {
        show(Optional.of(section));
    }

    /** A small button beside a heading that opens a section. */
    public Button link(TrustSection section) {
        Button link = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        link.setId("trust-" + section.anchor());
        link.getStyleClass().addAll("flat", "button-icon", "nde-trust-link");
        link.setAccessibleText(Messages.text("trust.link"));
        link.setTooltip(new Tooltip(Messages.text("trust.link")));
        link.setOnAction(event -> show(section));
        return link;
    }

    private void show(Optional<TrustSection> section) {
        if (dialog == null) {
            open();
        } else if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
            stage.toFront();
            stage.requestFocus();
        }
        pane.show(section);
    }

    private void open() {
        pane = new TrustPane(Page.of(Resources.trust()));
        dialog = new Dialog<>();
        DialogPlace.over(owner, dialog);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Messages.text("trust.title"));
        dialog.setResizable(true);
        DialogPane content = dialog.getDialogPane();
        content.setId("trust");
        content.setContent(pane.root());
        content.getStyleClass().add("nde-wide");
        content.setPrefSize(WIDTH, HEIGHT);
        content.getButtonTypes().add(ButtonType.CLOSE);
        dialog.setOnHidden(event -> dialog = null);
        dialog.show();
    }
}
