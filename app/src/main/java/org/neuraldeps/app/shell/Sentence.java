package org.neuraldeps.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.view.figure.FigureView;
import org.neuraldeps.ui.Messages;

/** A sentence above a figure that says what is to be seen in it; follows the kind, the target and λ. */
final class Sentence {

    private final Explorer explorer;
    private final Label label = new Label();
    private FigureView figure;

    /** @param explorer what is shown; followed after the figures follow it */
    Sentence(Explorer explorer) {
        this.explorer = explorer;
        label.setId("said");
        label.getStyleClass().add("nde-said");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
        explorer.state().addListener((value, before, now) -> say());
        explorer.picture().addListener((value, before, now) -> say());
    }

    /** The node to show. */
    Region root() {
        return label;
    }

    /** Says what a figure shows from now on. */
    void show(FigureView shown) {
        figure = shown;
        label.setVisible(true);
        say();
    }

    /** Says nothing any more. */
    void hide() {
        figure = null;
        label.setVisible(false);
    }

    /** What the figure shows and, where the truth is known, what is found of it. */
    private String said(Picture picture) {
        FigureKind<?> kind = figure.shown().kind();
        String words = kind.sentence(picture);
        return kind.showsSeveral()
                ? words
                : TruthMarks.of(picture.solved().truth(), picture.solution())
                        .words()
                        .map(counts -> Messages.text("truth.said", words, counts))
                        .orElse(words);
    }

    private void say() {
        Picture picture = explorer.picture().get();
        if (figure != null) {
            label.setText(picture == null ? "" : said(picture));
        }
    }
}
