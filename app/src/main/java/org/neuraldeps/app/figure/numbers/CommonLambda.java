package org.neuraldeps.app.figure.numbers;

import java.util.Map;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.ui.NumberText;

/**
 * The λ/λ_max or the k that all targets have in common.
 *
 * @param setting one of these two
 */
public record CommonLambda(LambdaSetting setting) {

    /** Adds it to facts. */
    public void addTo(Map<String, Cell> facts) {
        if (setting instanceof LambdaSetting.Nonzeros count) {
            facts.put("nonzeros", new Cell.Whole(count.count()));
        } else {
            facts.put("lambdaRatio", new Cell.Real(((LambdaSetting.Ratio) setting).ratio()));
        }
    }

    /** In words: "k = 5". */
    public String words() {
        return setting instanceof LambdaSetting.Nonzeros count
                ? "k = " + count.count()
                : "λ/λ_max = " + NumberText.brief(((LambdaSetting.Ratio) setting).ratio(), 3);
    }
}
