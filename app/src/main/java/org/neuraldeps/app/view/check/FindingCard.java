package org.neuraldeps.app.view.check;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.Remedy;
import org.neuraldeps.ui.Messages;

/** One finding: how much it matters, what was found, what can be done, and a button where the program can do it. */
final class FindingCard {

    private final FindingsModel model;
    private final Finding finding;
    private final VBox root;
    private final Optional<Button> apply;

    FindingCard(FindingsModel model, Finding finding) {
        this.model = model;
        this.finding = finding;
        this.apply = finding.remedy().map(this::button);
        Label severity = new Label(
                Messages.text("findings.severity." + finding.severity().key()), sign());
        severity.getStyleClass().add("nde-severity");
        severity.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(
                        finding.severity() == Finding.Severity.INFO
                                ? "information"
                                : finding.severity().key()),
                true);
        Label cure = wrapped(sentence(finding.cure()));
        cure.getStyleClass().add("nde-muted");
        root = new VBox(4, severity, wrapped(sentence(finding.message())), cure);
        root.setId("finding-" + finding.code());
        root.getStyleClass().add("nde-finding");
        root.setAccessibleText(String.join(". ", severity.getText(), finding.message(), finding.cure()));
        apply.ifPresent(root.getChildren()::add);
        refresh();
    }

    Node root() {
        return root;
    }

    /** Says what the button does now. */
    void refresh() {
        apply.ifPresent(button -> button.setText(words(finding.remedy().orElseThrow())));
    }

    private Button button(Remedy remedy) {
        Button button = new Button();
        button.setId("cure-" + finding.code());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setOnAction(event -> model.toggle(remedy));
        return button;
    }

    private String words(Remedy remedy) {
        if (remedy instanceof Remedy.Transpose) {
            return Messages.text("findings.transpose");
        }
        return Messages.text(
                model.isApplied(remedy) ? "findings.takeIn" : "findings.leaveOut",
                ((Remedy.LeaveOut) remedy).categories().size());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private FontIcon sign() {
        return new FontIcon(
                switch (finding.severity()) {
                    case INFO -> Feather.INFO;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ERROR -> Feather.ALERT_OCTAGON;
                });
    }
}
