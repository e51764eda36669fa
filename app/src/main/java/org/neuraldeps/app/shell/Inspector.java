package org.neuraldeps.app.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.view.coefficients.CoefficientsModel;
import org.neuraldeps.app.view.coefficients.CoefficientsView;
import org.neuraldeps.app.view.evaluation.ControlsModel;
import org.neuraldeps.app.view.evaluation.ControlsView;
import org.neuraldeps.app.view.evaluation.EvaluationView;
import org.neuraldeps.app.view.lambda.LambdaFields;
import org.neuraldeps.app.view.trust.TrustView;

/** The column on the right: λ, trust, Table 1 and the coefficients. */
final class Inspector {

    private final ScrollPane root;

    Inspector(Explorer explorer, Results results, Solving solving, LambdaFields fields) {
        CoefficientsView coefficients = new CoefficientsView(new CoefficientsModel(explorer, results));
        VBox column = new VBox(
                fields.root(),
                new TrustView(explorer).root(),
                new EvaluationView(explorer, solving.evaluation().status()).root(),
                new ControlsView(
                                new ControlsModel(explorer, solving.evaluation().status(), results))
                        .root(),
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

    /** The node to show. */
    Region root() {
        return root;
    }
}
