package org.neuraldeps.app.report;

import java.util.ArrayList;
import java.util.List;
import org.neuraldeps.app.figure.FigureStyle;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.solver.covlasso.AppliedFocus;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.ui.NumberText;

/** Table 1, and the figures of the first targets in it. */
final class TargetsSection {

    private static final FigureStyle STYLE = FigureStyle.print(380, 280);

    private final ReportContent content;
    private final Html html;
    private final InlineSvg figures;
    private final Categories categories;

    TargetsSection(ReportContent content, Html html, InlineSvg figures) {
        this.content = content;
        this.html = html;
        this.figures = figures;
        this.categories = content.data().dataset().categories();
    }

    void write() {
        html.raw("<section>").element("h2", "Table 1");
        if (content.targets().isEmpty()) {
            html.element(
                    "p",
                    "Left out: no targets were named, and among so many categories none is chosen by itself. Name them"
                            + " with nde report --targets …");
        } else {
            focus();
            table();
            new ControlsTable(content, html).write();
        }
        html.raw("</section>");
        content.targets().stream().limit(content.request().figures()).forEach(this::target);
    }

    /** What rows weigh, where not all weigh alike, and what that rests on. */
    private void focus() {
        Focus focus = content.request().focus();
        if (focus.isOn()) {
            double[] rows = content.targets().stream()
                    .flatMap(target -> target.solution().focus().stream())
                    .mapToDouble(AppliedFocus::effectiveRows)
                    .sorted()
                    .toArray();
            html.element(
                    "p",
                    "Focus φ = " + NumberText.brief(focus.share(), 3) + " by "
                            + focus.by().key()
                            + ": λ, error and gap are of problems in which each target's own rows weigh that much"
                            + " more, resting on "
                            + Digits.significant(rows[0]) + " to " + Digits.significant(rows[rows.length - 1])
                            + " effective rows."
                            + (content.data().isFocusApproximate()
                                    ? " It is approximate: of the rows with a share only those that were kept are"
                                            + " there."
                                    : "")
                            + " All columns from abs err on are unweighted, on the rows held out.");
        }
    }

    private void table() {
        html.raw("<div class=\"scroll\"><table><thead>");
        html.header(
                "target",
                "#λ/λ_max",
                "#k",
                "#error",
                "#gap",
                "#abs err",
                "#rel err",
                "#acc",
                "#ori. acc",
                "#pos acc",
                "#ori. pos acc");
        html.raw("</thead><tbody>");
        for (ReportTarget target : content.targets()) {
            Table1 metrics = target.judged().table();
            html.row(List.of(
                    categories.label(target.index()),
                    Digits.cell(target.solution().lambdaRatio()),
                    "#" + target.solution().nonzeros(),
                    Digits.percentCell(target.solution().relativeError()),
                    "#" + Digits.exponent(target.certificate().relativeGap()),
                    Digits.cell(metrics.absErr()),
                    Digits.percentCell(metrics.relErr()),
                    Digits.percentCell(metrics.acc()),
                    Digits.percentCell(metrics.originalAcc()),
                    Digits.percentCell(metrics.positiveAcc()),
                    Digits.percentCell(metrics.originalPositiveAcc())));
        }
        html.raw("</tbody></table></div>");
        if (content.data().dataset().split().evaluationRows() == 0) {
            html.element(
                    "p",
                    "quiet",
                    "No rows are held out, so the columns from abs err on are empty; give an evaluation mask, or"
                            + " --hold-out 0.2, to fill them.");
        }
    }

    private void target(ReportTarget target) {
        Category category = categories.get(target.index());
        html.raw("<section>").element("h2", categories.label(target.index()));
        String id = category.wnid().isEmpty() ? "" : ", " + category.wnid();
        html.element("p", "quiet", "Category " + target.index() + id);
        html.raw("<div class=\"plates\">");
        target.figures().forEach(figure -> plate(figures.figure(STYLE, figure::draw)));
        coefficients(target);
        html.raw("</div>").raw("</section>");
    }

    private void plate(String figure) {
        html.raw("<div class=\"plate\">").raw(figure).raw("</div>");
    }

    private void coefficients(ReportTarget target) {
        html.raw("<div class=\"scroll coefficients\"><table><thead>");
        StabilityMarks stability = target.stability();
        html.header(
                stability.areKnown()
                        ? new String[] {"category", "wnid", "#θ", "#selected", "#from", "#to"}
                        : new String[] {"category", "wnid", "#θ"});
        html.raw("</thead><tbody>");
        for (Coefficient coefficient : stability.kept(target.solution().byMagnitude())) {
            Category category = categories.get(coefficient.category());
            List<String> row =
                    new ArrayList<>(List.of(category.name(), category.wnid(), Digits.cell(coefficient.value())));
            stability.judged().ifPresent(halves -> row.addAll(cells(halves, coefficient.category())));
            html.row(row);
        }
        html.raw("</tbody></table></div>");
        stability
                .judged()
                .ifPresent(halves ->
                        explain(halves, stability.leftOut(target.solution().byMagnitude())));
    }

    private static List<String> cells(CoefficientStability halves, int category) {
        Interval interval = halves.interval(category);
        return List.of(
                Digits.percentCell(halves.frequency(category)),
                Digits.cell(interval.lower()),
                Digits.cell(interval.upper()));
    }

    private void explain(CoefficientStability halves, int leftOut) {
        String fewer = leftOut == 0
                ? ""
                : " " + leftOut + " selected by fewer than " + NumberText.brief(100 * CoefficientStability.STABLE, 3)
                        + " % left out.";
        html.element(
                "p",
                "quiet",
                "Selected by that part of " + halves.halves()
                        + " half-samples of the fit rows at the same λ; from and to are a "
                        + NumberText.brief(100 * CoefficientStability.LEVEL, 3)
                        + " % interval of the population's θ at this λ, which the penalty shrinks as it shrinks these."
                        + fewer);
    }
}
