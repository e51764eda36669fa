package org.neuraldeps.app.view.estimate;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.ui.Messages;

/**
 * Stands above all views while what they show is an estimate, and says so; the colour is never alone. It lies in a bar that is
 * there anyway, so that nothing moves when it goes.
 */
public final class EstimateMark {

    private final Button words = new Button("", new FontIcon(Feather.CLOCK));
    private final Hyperlink again = new Hyperlink(Messages.text("estimate.again"));
    private final HBox root = new HBox(words, again);

    /**
     * @param model what it says
     * @param explain opens what is written about estimates
     */
    public EstimateMark(EstimateModel model, Runnable explain) {
        root.setId("estimate");
        root.setAlignment(Pos.CENTER_LEFT);
        words.setId("estimate-words");
        words.getStyleClass().addAll("flat", "small", "nde-estimate");
        words.setMnemonicParsing(false);
        words.setTooltip(new Tooltip(Messages.text("estimate.explained")));
        words.setOnAction(event -> explain.run());
        again.setId("estimate-again");
        again.managedProperty().bind(again.visibleProperty());
        again.setOnAction(event -> model.readAgain());
        model.words().addListener((value, before, now) -> say(now));
        model.stopped().addListener((value, before, now) -> offer(now));
        say(model.words().get());
        offer(model.stopped().get());
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    private void say(String line) {
        words.setText(line);
        words.setAccessibleText(line);
        root.setVisible(!line.isEmpty());
        root.setManaged(root.isVisible());
    }

    private void offer(Optional<Failure> stopped) {
        again.setVisible(stopped.isPresent());
    }
}
