package org.neuraldeps.app.view.trust;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.view.dialog.SideWindow;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.Resources;

/** {@code docs/trust.md} in a window of its own, one at most, which opens at the section that somebody asks about. */
public final class TrustWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 620;

    private final SideWindow window;
    private TrustPane pane;

    /** @param owner the window that it is shown over */
    public TrustWindow(Window owner) {
        this.window = new SideWindow("trust", Messages.text("trust.title"), owner);
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
        window.show(this::open);
        pane.show(section);
    }

    private Runnable open(DialogPane content) {
        pane = new TrustPane(Page.of(Resources.trust()));
        content.setContent(pane.root());
        content.getStyleClass().add("nde-wide");
        content.setPrefSize(WIDTH, HEIGHT);
        return () -> {};
    }
}
