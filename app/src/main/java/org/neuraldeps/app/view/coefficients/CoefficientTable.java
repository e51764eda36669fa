package org.neuraldeps.app.view.coefficients;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.StabilityMarks;
import org.neuraldeps.app.figure.StabilityWords;
import org.neuraldeps.app.figure.TruthMarks;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.state.CoefficientKind;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Refit;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What the coefficient table shows; it says in every text which coefficients they are.
 *
 * @param kind Lasso or refit
 * @param target name of the target
 * @param rows the coefficients
 * @param isWeighted whether errors are weighted by a focus
 * @param isEstimate whether not all rows have been read yet
 * @param lassoError err_i of the Lasso as a part of C_ii
 * @param found what the solution has found of the truth, in words; empty where that is not known
 * @param refitError err_i of the refit as a part of C_ii; empty while it is not known or not asked for
 * @param stability what half-samples say, where somebody asks
 */
record CoefficientTable(
        CoefficientKind kind,
        String target,
        List<CoefficientRow> rows,
        boolean isWeighted,
        boolean isEstimate,
        double lassoError,
        Optional<String> found,
        OptionalDouble refitError,
        StabilityMarks stability) {

    static CoefficientTable ofLasso(Picture picture) {
        return new CoefficientTable(
                CoefficientKind.LASSO,
                target(picture),
                CoefficientRow.of(picture),
                picture.solution().focus().isPresent(),
                picture.solved().data().estimate().isPresent(),
                picture.solution().relativeError(),
                TruthMarks.of(picture.solved().truth(), picture.solution()).words(),
                OptionalDouble.empty(),
                StabilityMarks.NONE);
    }

    static CoefficientTable ofRefit(Picture picture, Refit refit) {
        double moment = picture.solved().path().problem().targetMoment();
        return new CoefficientTable(
                CoefficientKind.REFIT,
                target(picture),
                CoefficientRow.of(picture, refit),
                picture.solution().focus().isPresent(),
                picture.solved().data().estimate().isPresent(),
                picture.solution().relativeError(),
                TruthMarks.of(picture.solved().truth(), picture.solution()).words(),
                OptionalDouble.of(moment == 0 ? 0 : refit.error() / moment),
                StabilityMarks.NONE);
    }

    /** The refit is on its way; until then no coefficients of another kind stand in its place. */
    static CoefficientTable awaitingRefit(Picture picture) {
        return new CoefficientTable(
                CoefficientKind.REFIT,
                target(picture),
                List.of(),
                picture.solution().focus().isPresent(),
                picture.solved().data().estimate().isPresent(),
                picture.solution().relativeError(),
                TruthMarks.of(picture.solved().truth(), picture.solution()).words(),
                OptionalDouble.empty(),
                StabilityMarks.NONE);
    }

    private static String target(Picture picture) {
        return picture.categories().targetLabel(picture.solution().target());
    }

    /** The same with what half-samples say. */
    CoefficientTable judged(StabilityMarks marks) {
        return new CoefficientTable(
                kind,
                target,
                rows.stream().map(row -> row.judged(marks)).toList(),
                isWeighted,
                isEstimate,
                lassoError,
                found,
                refitError,
                marks);
    }

    /** The coefficients that a filter admits and that are not left out; what is missed of a truth has none to be judged. */
    List<CoefficientRow> listed(CoefficientFilter filter) {
        return rows.stream()
                .filter(filter::admits)
                .filter(row -> !isLeftOut(row))
                .toList();
    }

    private boolean isLeftOut(CoefficientRow row) {
        return row.value() != 0 && stability.isLeftOut(row.category());
    }

    /** What half-samples say of all, in words; empty where nobody asks. */
    Optional<String> stabilityWords() {
        if (!stability.areAsked()) {
            return Optional.empty();
        }
        List<Coefficient> coefficients = rows.stream()
                .filter(row -> row.value() != 0)
                .map(row -> new Coefficient(row.category(), row.value()))
                .toList();
        return Optional.of(stability
                .judged()
                .map(halves -> Messages.text(
                        stability.leaveOut() ? "coefficients.stable.only" : "coefficients.stable",
                        stability.stable(coefficients).orElseThrow(),
                        coefficients.size(),
                        NumberText.brief(100 * CoefficientStability.STABLE, 3),
                        halves.halves()))
                .orElseGet(() -> StabilityWords.missing(stability.failure()).get(0)));
    }

    /** The text that stands in the place of the rows where none is listed. */
    String whyEmpty() {
        if (!rows.isEmpty()) {
            return rows.stream().allMatch(this::isLeftOut) ? "coefficients.stable.none" : "coefficients.noMatch";
        }
        return kind == CoefficientKind.REFIT && refitError.isEmpty() ? "coefficients.awaited" : "coefficients.none";
    }

    String heading() {
        return Messages.text("coefficients." + kind.key() + ".heading", target);
    }

    /** Also the heading of what is copied: an estimate never goes without being called one. */
    String valueHeading() {
        String plain = Messages.text("coefficients." + kind.key() + ".value");
        return isEstimate ? Messages.text("estimate.column", plain) : plain;
    }

    String spoken() {
        return Messages.text("coefficients." + kind.key() + ".spoken", target);
    }

    /** The error, and the sum of all coefficients where there are some. */
    String remarks() {
        double sum = rows.stream().mapToDouble(CoefficientRow::value).sum();
        return rows.isEmpty() ? errors() : Messages.text("coefficients.sum", errors(), NumberText.coefficient(sum));
    }

    String errors() {
        String lasso = NumberText.percent(lassoError);
        if (isWeighted) {
            lasso = Messages.text("coefficients.weighted", lasso);
        }
        return refitError.isPresent()
                ? Messages.text("coefficients.errors", lasso, NumberText.percent(refitError.getAsDouble()))
                : Messages.text("coefficients.error", lasso);
    }
}
