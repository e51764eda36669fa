package org.neuraldeps.app.view.lab;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.ui.Messages;

/** What stands in the labs while no features are open: what they are, and how to come by some. */
final class NoFeatures {

    private static final double WIDTH = 560;

    private final Label words = new Label();
    private final VBox root;

    NoFeatures(LabTools tools) {
        Label heading = new Label(Messages.text("labs.noFeatures.heading"));
        heading.getStyleClass().addAll("nde-heading", "nde-large");
        words.setId("labs-no-features");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button sample = new Button(Messages.text("labs.noFeatures.sample"));
        sample.setId("labs-open-sample");
        sample.setDefaultButton(true);
        sample.setTooltip(new Tooltip(Messages.text("labs.noFeatures.sample.explained")));
        sample.setOnAction(event -> tools.openSample().run());
        Button open = new Button(Messages.text("labs.noFeatures.open"));
        open.setId("labs-open");
        open.setOnAction(event -> tools.open().run());
        VBox card = new VBox(heading, words, new HBox(8, sample, open));
        card.getStyleClass().add("nde-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        root = new VBox(card);
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().add("nde-pane");
    }

    Node root() {
        return root;
    }

    /** Says whether logits are open instead. */
    void about(boolean isSomethingOpen) {
        words.setText(Messages.text(isSomethingOpen ? "labs.noFeatures" : "labs.noFeatures.nothing"));
    }
}
