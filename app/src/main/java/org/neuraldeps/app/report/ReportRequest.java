package org.neuraldeps.app.report;

import java.util.List;
import org.neuraldeps.app.state.CategoryRef;
import org.neuraldeps.app.state.StabilityLook;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.moments.Focus;

/**
 * What a report is to show.
 *
 * @param targets the rows of Table 1; empty for those of the radial figure
 * @param lambda λ for each of them
 * @param focus how much the targets' own rows weigh
 * @param figures for how many of them, from the first on, figures are drawn
 * @param stability whether these and their coefficients tell what half-samples say
 */
public record ReportRequest(
        List<CategoryRef> targets, LambdaSetting lambda, Focus focus, int figures, StabilityLook stability) {

    private static final int USUAL_NONZEROS = 10;
    private static final int USUAL_FIGURES = 3;

    public ReportRequest {
        targets = List.copyOf(targets);
    }

    /** The default: the targets of the radial figure with ten dependencies each, figures for three. */
    public static ReportRequest standard() {
        return new ReportRequest(
                List.of(), new LambdaSetting.Nonzeros(USUAL_NONZEROS), Focus.NONE, USUAL_FIGURES, StabilityLook.HIDDEN);
    }

    /** These targets, figures for all of them. */
    public ReportRequest forTargets(List<CategoryRef> chosen) {
        return new ReportRequest(chosen, lambda, focus, chosen.size(), stability);
    }

    /** The same at another λ. */
    public ReportRequest at(LambdaSetting other) {
        return new ReportRequest(targets, other, focus, figures, stability);
    }

    /** The same under a focus. */
    public ReportRequest under(Focus other) {
        return new ReportRequest(targets, lambda, other, figures, stability);
    }

    /** The same with or without half-samples. */
    public ReportRequest judging(StabilityLook other) {
        return new ReportRequest(targets, lambda, focus, figures, other);
    }
}
