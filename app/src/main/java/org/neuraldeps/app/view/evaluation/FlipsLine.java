package org.neuraldeps.app.view.evaluation;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.solver.evaluation.Flips;
import org.neuraldeps.ui.Messages;

/** How Acc differs from its original, and a way to the rows that make the difference. */
public final class FlipsLine {

    private final Explorer explorer;
    private final Label change = new Label();
    private final Hyperlink rows = new Hyperlink();
    private final VBox root = new VBox(change, rows);

    /**
     * @param judgement of the picture
     * @param open shows the rows
     */
    public FlipsLine(Explorer explorer, ObservableValue<Optional<Judgement>> judgement, Runnable open) {
        this.explorer = explorer;
        change.getStyleClass().add("nde-muted");
        change.setWrapText(true);
        rows.setId("flips-open");
        rows.setOnAction(event -> {
            rows.setVisited(false);
            open.run();
        });
        Tooltip.install(change, new Tooltip(Messages.text("evaluation.change.explained")));
        judgement.addListener((value, before, now) -> show(now));
        show(judgement.getValue());
    }

    /** The node to show. */
    public Node root() {
        return root;
    }

    /** While there is nothing to say the room stays, so that nothing jumps. */
    private void show(Optional<Judgement> judgement) {
        boolean labelled = judgement.isPresent()
                && explorer.data().get().dataset().labels().isPresent();
        change.setText(labelled ? change(judgement.get()) : "");
        rows.setText(judgement.map(found -> words(found.flips(), labelled)).orElse(""));
        rows.setDisable(judgement.isEmpty());
    }

    private String change(Judgement judgement) {
        int evaluationRows = explorer.data().get().dataset().split().evaluationRows();
        double change = (judgement.flips().gained() - judgement.flips().lost()) / (double) evaluationRows;
        return IntervalWords.change(change, judgement.intervals());
    }

    private static String words(Flips flips, boolean labelled) {
        return labelled
                ? Messages.text("evaluation.flips", flips.rows().size(), flips.gained(), flips.lost())
                : Messages.text("evaluation.flips.unlabelled", flips.rows().size());
    }
}
