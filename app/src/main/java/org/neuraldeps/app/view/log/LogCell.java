package org.neuraldeps.app.view.log;

import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the log: time, how much it matters as a sign and in words, message. */
final class LogCell extends ListCell<LogEntry> {

    private final Label clock = new Label();
    private final FontIcon sign = new FontIcon(Feather.INFO);
    private final Label severity = new Label("", sign);
    private final Label message = new Label();
    private final HBox line = new HBox(12, clock, severity, message);

    LogCell() {
        clock.getStyleClass().add("nde-muted");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        severity.getStyleClass().add("nde-severity");
        line.getStyleClass().add("nde-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(LogEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(entry);
        }
    }

    private void show(LogEntry entry) {
        clock.setText(entry.clock(ZoneId.systemDefault()));
        severity.setText(entry.severity().words());
        sign.setIconCode(sign(entry.severity()));
        for (Severity each : Severity.values()) {
            PseudoClass style = PseudoClass.getPseudoClass(each.key());
            severity.pseudoClassStateChanged(style, each == entry.severity());
        }
        message.setText(entry.message());
        setAccessibleText(String.join(" ", severity.getText(), clock.getText(), entry.message()));
        setGraphic(line);
    }

    private static Feather sign(Severity severity) {
        return switch (severity) {
            case INFORMATION -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_OCTAGON;
        };
    }
}
