package org.neuraldeps.app.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.explore.Status;
import org.neuraldeps.app.need.CompareControls;
import org.neuraldeps.app.need.JudgePicture;
import org.neuraldeps.app.need.Judgement;
import org.neuraldeps.app.view.coefficients.CoefficientsModel;
import org.neuraldeps.app.view.coefficients.CoefficientsView;
import org.neuraldeps.app.view.evaluation.ControlsView;
import org.neuraldeps.app.view.evaluation.EvaluationView;
import org.neuraldeps.app.view.evaluation.FlipsLine;
import org.neuraldeps.app.view.evaluation.FlipsWindow;
import org.neuraldeps.app.view.evaluation.RestingNeed;
import org.neuraldeps.app.view.holdout.HoldOutDialog;
import org.neuraldeps.app.view.holdout.HoldOutLine;
import org.neuraldeps.app.view.lambda.LambdaFields;
import org.neuraldeps.app.view.trust.TrustSection;
import org.neuraldeps.app.view.trust.TrustView;
import org.neuraldeps.app.view.trust.TrustWindow;
import org.neuraldeps.solver.evaluation.TargetEvaluation;

/** The column on the right: λ, trust, Table 1 and the coefficients. */
final class Inspector {

    private final ScrollPane root;
    private final CoefficientsView coefficients;

    /**
     * @param trust what is written about its numbers
     * @param owner the window that lists are shown over
     */
    Inspector(
            Explorer explorer, Results results, Solving solving, LambdaFields fields, TrustWindow trust, Window owner) {
        ObservableValue<Status<TargetEvaluation>> evaluation =
                solving.evaluation().status();
        ObservableValue<Optional<Judgement>> judgement =
                new RestingNeed<>(explorer, evaluation, results, JudgePicture::new).result();
        FlipsWindow flips = new FlipsWindow(explorer, judgement, owner);
        coefficients =
                new CoefficientsView(new CoefficientsModel(explorer, results), trust.link(TrustSection.STABILITY));
        VBox column = new VBox(
                fields.root(),
                new TrustView(explorer, trust::show).root(),
                new EvaluationView(explorer, evaluation, judgement, trust.link(TrustSection.TABLE_1)).root(),
                new HoldOutLine(
                                explorer,
                                () -> HoldOutDialog.show(explorer.state().get().data(), solving::change, owner))
                        .root(),
                new FlipsLine(explorer, judgement, flips::show).root(),
                new ControlsView(new RestingNeed<>(explorer, evaluation, results, CompareControls::of).result()).root(),
                coefficients.root());
        VBox.setVgrow(coefficients.root(), Priority.ALWAYS);
        column.getStyleClass().add("nde-pane");
        // A window too low for all of it scrolls; the table never shrinks to its heading.
        root = new ScrollPane(column);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("edge-to-edge", "nde-inspector");
    }

    CoefficientsView coefficients() {
        return coefficients;
    }

    /** The node to show. */
    Region root() {
        return root;
    }
}
