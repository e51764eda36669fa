package org.neuraldeps.app.shell;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.explore.Solving;
import org.neuraldeps.app.view.coefficients.CoefficientsModel;
import org.neuraldeps.app.view.coefficients.CoefficientsView;
import org.neuraldeps.app.view.evaluation.EvaluationView;
import org.neuraldeps.app.view.lambda.LambdaFields;
import org.neuraldeps.app.view.trust.TrustView;

/** The column on the right: λ, trust, Table 1 and the coefficients. */
final class Inspector {

    private final VBox root;

    Inspector(Explorer explorer, Results results, Solving solving, LambdaFields fields) {
        CoefficientsView coefficients = new CoefficientsView(new CoefficientsModel(explorer, results));
        root = new VBox(
                fields.root(),
                new TrustView(explorer).root(),
                new EvaluationView(explorer, solving.evaluation().status()).root(),
                coefficients.root());
        VBox.setVgrow(coefficients.root(), Priority.ALWAYS);
        root.getStyleClass().addAll("nde-pane", "nde-inspector");
        root.setMinWidth(250);
    }

    /** The node to show. */
    Region root() {
        return root;
    }
}
