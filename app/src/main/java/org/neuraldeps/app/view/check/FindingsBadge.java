package org.neuraldeps.app.view.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.solver.check.CheckReport;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.ui.Messages;

/** A button that counts the findings about the data, in the colour of the gravest, and opens their list. */
public final class FindingsBadge {

    private final Button button = new Button("", new FontIcon(Feather.ACTIVITY));
    private final Tooltip tooltip = new Tooltip();

    /**
     * @param model whose findings are counted
     * @param open shows the list
     */
    public FindingsBadge(FindingsModel model, Runnable open) {
        button.setId("findings-badge");
        button.getStyleClass().addAll("flat", "nde-findings-badge");
        button.setTooltip(tooltip);
        button.setOnAction(event -> open.run());
        model.report().addListener((value, before, now) -> show(now));
        show(model.report().get());
    }

    /** The node to show. */
    public Node root() {
        return button;
    }

    private void show(Status<CheckReport> status) {
        List<Finding> findings = status.result().map(CheckReport::findings).orElse(List.of());
        Optional<Finding> gravest = findings.stream().findFirst();
        button.setText(findings.isEmpty() ? "" : Integer.toString(findings.size()));
        String words = words(status, findings);
        tooltip.setText(words);
        button.setAccessibleText(words);
        Arrays.stream(Finding.Severity.values())
                .forEach(each -> button.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(each.key()),
                        gravest.filter(finding -> finding.severity() == each).isPresent()));
    }

    private static String words(Status<CheckReport> status, List<Finding> findings) {
        if (status.result().isEmpty()) {
            return Messages.text(FindingsModel.why(status));
        }
        return findings.isEmpty()
                ? Messages.text("findings.none")
                : Messages.text(
                        "findings.badge",
                        count(findings, Finding.Severity.ERROR),
                        count(findings, Finding.Severity.WARNING),
                        count(findings, Finding.Severity.INFO));
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
