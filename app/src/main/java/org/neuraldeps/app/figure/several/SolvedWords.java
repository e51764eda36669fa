package org.neuraldeps.app.figure.several;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.neuraldeps.app.figure.Captions;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.ui.NumberText;

/**
 * What is said below solutions of several targets.
 *
 * @param common λ/λ_max or k, the same for every target
 * @param solutions one per target
 */
record SolvedWords(LambdaSetting common, List<Solution> solutions) {

    private static final double ROUNDING = 1e-9;

    /** The same in fewer and fewer words. */
    List<String> variants(String edges) {
        if (solutions.isEmpty()) {
            return List.of(edges);
        }
        return common instanceof LambdaSetting.Nonzeros nonzeros
                ? withNonzeros(nonzeros.count(), edges)
                : atRatio(((LambdaSetting.Ratio) common).ratio(), edges);
    }

    private List<String> atRatio(double ratio, String edges) {
        String asked = Captions.ratio(ratio) + focus();
        long early = solutions.stream().filter(s -> endsBefore(s, ratio)).count();
        if (early == 0) {
            return List.of(asked + " for every target,  " + edges, asked + ",  " + edges, asked);
        }
        String part = early + " of " + solutions.size();
        return List.of(
                asked + ",  but " + part + " paths end before it,  " + edges,
                asked + ",  " + part + " end before,  " + edges,
                asked + ",  " + part + " end before",
                asked + " (not " + early + ")");
    }

    private List<String> withNonzeros(int count, String edges) {
        String asked = Captions.count(count) + focus();
        long fewer = solutions.stream().filter(s -> s.nonzeros() < count).count();
        List<String> variants = new ArrayList<>();
        if (fewer == 0) {
            variants.add(asked + " for every target,  " + ratios() + ",  " + edges);
            variants.add(asked + " for every target,  " + edges);
            variants.add(asked + ",  " + edges);
            variants.add(asked);
        } else {
            String part = fewer + " of " + solutions.size();
            variants.add(asked + ",  but fewer for " + part + " targets,  " + ratios() + ",  " + edges);
            variants.add(asked + ",  but fewer for " + part + " targets,  " + edges);
            variants.add(asked + ",  fewer for " + part + ",  " + edges);
            variants.add(asked + ",  fewer for " + part);
            variants.add(asked + " (not " + fewer + ")");
        }
        return variants;
    }

    /** φ is the same for all of them; where it is approximate, the worst is said. */
    private String focus() {
        Solution worst = solutions.stream()
                .min(Comparator.comparingDouble(
                        one -> one.focus().map(AppliedFocus::carried).orElse(1.0)))
                .orElseThrow();
        return Captions.focus(worst) + Captions.leftOut(solutions.get(0).rule());
    }

    /** Where the targets have their k: from the smallest to the largest λ/λ_max. */
    private String ratios() {
        DoubleSummaryStatistics ratios =
                solutions.stream().mapToDouble(Solution::lambdaRatio).summaryStatistics();
        String least = NumberText.brief(ratios.getMin(), 2);
        String most = NumberText.brief(ratios.getMax(), 2);
        return "λ/" + Captions.LAMBDA_MAX + " = " + (least.equals(most) ? least : least + " to " + most);
    }

    /** A target that is uncorrelated with all bases has the same solution, none, at every λ. */
    private static boolean endsBefore(Solution solution, double ratio) {
        return solution.lambda() > ratio * solution.lambdaMax() * (1 + ROUNDING);
    }
}
