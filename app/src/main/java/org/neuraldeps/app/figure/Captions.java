package org.neuraldeps.app.figure;

import java.util.Optional;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.ui.NumberText;

/** The words and numbers that say what a figure shows. */
public final class Captions {

    /** λ_max in letters of one size. */
    public static final String LAMBDA_MAX = "λₘₐₓ";

    private Captions() {}

    /** λ/λ_max, k and err/C_ii of a solution. */
    public static String of(Solution solution) {
        return withPredictors(solution) + ",  " + error(solution);
    }

    /** λ/λ_max, k, and who may predict where that is not all others. */
    public static String withPredictors(Solution solution) {
        return shortly(solution) + predictors(solution.rule());
    }

    /** λ/λ_max and k of a solution. */
    public static String shortly(Solution solution) {
        return ratio(solution) + ",  " + count(solution.nonzeros());
    }

    /** λ/λ_max of a solution, φ where it is not 0, and the gauge where it is another. */
    public static String ratio(Solution solution) {
        return ratio(solution.lambdaRatio()) + focus(solution);
    }

    /** φ behind other words, where it is not 0, and the gauge where it is not that of the logits as given. */
    public static String focus(Solution solution) {
        return focus(solution.focus(), solution.gauge());
    }

    /** The same for a problem. */
    public static String focus(CovLassoProblem problem) {
        return focus(problem.focus(), problem.gauge());
    }

    private static String focus(Optional<AppliedFocus> focus, Gauge gauge) {
        return focus.map(Captions::words).orElse("") + gauge(gauge);
    }

    private static String words(AppliedFocus applied) {
        return ",  φ = " + NumberText.brief(applied.focus().share(), 3)
                + (applied.isApproximate() ? " approximate (" + NumberText.percent(applied.carried()) + ")" : "");
    }

    /** The same for a problem of many targets, where the focus is told and not what it weighs, which is each target's own. */
    public static String focus(Focus focus, Gauge gauge) {
        return (focus.isOn() ? ",  φ = " + NumberText.brief(focus.share(), 3) : "") + gauge(gauge);
    }

    /** The gauge behind other words, where it is not that of the logits as given. */
    public static String gauge(Gauge gauge) {
        return gauge == Gauge.CENTRED ? ",  rows centred" : "";
    }

    /** How many categories may not predict, behind other words; nothing where all may. */
    public static String leftOut(DictionaryRule rule) {
        int count = rule.leftOut().size();
        return count == 0 ? "" : ",  " + count + " left out";
    }

    /** Who may predict, behind other words; nothing where all others may and nothing else. */
    public static String predictors(DictionaryRule rule) {
        return (rule.withOwn() ? ",  own category too" : "") + leftOut(rule);
    }

    /** err/C_ii of a solution, which is weighted where there is a focus. */
    public static String error(Solution solution) {
        return (solution.focus().isPresent() ? "φ-weighted " : "") + "err/Cᵢᵢ = "
                + NumberText.brief(solution.relativeError(), 3);
    }

    /** What err/C_ii is called beside an axis. */
    public static String errorAxis(CovLassoProblem problem) {
        return "err / Cᵢᵢ" + (problem.focus().isPresent() ? ",  φ-weighted" : "");
    }

    /** A λ/λ_max. */
    public static String ratio(double lambdaRatio) {
        return "λ/" + LAMBDA_MAX + " = " + NumberText.brief(lambdaRatio, 3);
    }

    /** k in words. */
    public static String count(int nonzeros) {
        return "k = " + nonzeros;
    }

    /** A coefficient as a figure shows it: three decimals, more digits where these would hide it. */
    public static String coefficient(double value) {
        return Math.abs(value) < 0.0095 ? NumberText.brief(value, 2) : NumberText.fixed(value, 3);
    }

    /** What to say where the mouse meets a coefficient. */
    public static String tooltip(String name, double value) {
        return name + "\nθ = " + NumberText.brief(value, 4);
    }
}
