package org.neuraldeps.app.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Halving;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.figure.kind.FigureKind;
import org.neuraldeps.app.figure.kind.JudgedTargetKind;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.view.figure.FigureView;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** A sentence above a figure that says what is to be seen in it; follows the kind, the target and λ. */
final class Sentence {

    private final Explorer explorer;
    private final Halving halves;
    private final Label label = new Label();
    private FigureView figure;

    /**
     * @param explorer what is shown; followed after the figures follow it
     * @param results computes half-samples, where they are asked for
     */
    Sentence(Explorer explorer, Results results) {
        this.explorer = explorer;
        this.halves = new Halving(explorer, results);
        label.setId("said");
        label.getStyleClass().add("nde-said");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
        explorer.state().addListener((value, before, now) -> say());
        explorer.picture().addListener((value, before, now) -> say());
        halves.result().addListener((value, before, now) -> say());
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

    /** What the figure shows and, where that is asked for or known, how much of it is stable and what is found of a truth. */
    private String said(Picture picture) {
        FigureKind<?> kind = figure.shown().kind();
        String words =
                kind instanceof JudgedTargetKind ? judged(kind.sentence(picture), picture) : kind.sentence(picture);
        return kind.showsSeveral()
                ? words
                : TruthMarks.of(picture.solved().truth(), picture.solution())
                        .words()
                        .map(counts -> Messages.text("truth.said", words, counts))
                        .orElse(words);
    }

    private String judged(String words, Picture picture) {
        StabilityMarks marks = JudgedTargetKind.marks(
                halves.of(picture), picture, explorer.state().get());
        return marks.stable(picture.solution().byMagnitude())
                .filter(count -> picture.solution().nonzeros() > 0)
                .map(count -> Messages.text(
                        "stability.said",
                        words,
                        count,
                        NumberText.brief(100 * CoefficientStability.STABLE, 3),
                        marks.judged().orElseThrow().halves()))
                .orElse(words);
    }

    private void say() {
        Picture picture = explorer.picture().get();
        if (figure != null) {
            label.setText(picture == null ? "" : said(picture));
        }
    }
}
