package org.neuraldeps.app.view.lab;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuraldeps.solver.labs.BaseToNewSettings;
import org.neuraldeps.solver.labs.ThetaMethod;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What was ticked and typed about how new categories are learned. What no ticked method needs may say anything.
 *
 * @param methods ticked
 * @param decay wd of the heads
 * @param ridge a
 * @param newRowsRidge a of new rows only
 * @param weights ℓ1 of sparse, some
 * @param share φ of straight from logits
 * @param nonzeros k of straight from logits
 */
record MethodEntry(
        Set<ThetaMethod> methods,
        String decay,
        String ridge,
        String newRowsRidge,
        String weights,
        String share,
        String nonzeros) {

    private static final int DIGITS = 7;
    private static final int MOST_WEIGHTS = 20;

    MethodEntry {
        methods = Set.copyOf(methods);
    }

    /** What stands in the fields at first. */
    static MethodEntry first() {
        BaseToNewSettings usual = BaseToNewSettings.usual();
        return new MethodEntry(
                EnumSet.of(ThetaMethod.JOINT),
                text(usual.weightDecay()),
                text(usual.ridge()),
                text(usual.newRowsRidge()),
                usual.l1Weights().stream().map(MethodEntry::text).collect(Collectors.joining(", ")),
                text(usual.straight().share()),
                Integer.toString(usual.straightNonzeros()));
    }

    private static String text(double value) {
        return NumberText.brief(value, DIGITS).replace('\u2212', '-');
    }

    /** What is wrong, in words; empty where all that matters can be read. */
    Optional<String> problem() {
        if (methods.isEmpty()) {
            return Optional.of(Messages.text("labs.method.none"));
        }
        if (Typed.positive(decay).isEmpty()) {
            return Optional.of(Messages.text("labs.wrongDecay"));
        }
        if (needsRidge() && Typed.positive(ridge).isEmpty()) {
            return Optional.of(Messages.text("labs.method.wrongRidge"));
        }
        if (methods.contains(ThetaMethod.NEW_ROWS)
                && Typed.positive(newRowsRidge).isEmpty()) {
            return Optional.of(Messages.text("labs.method.wrongNewRowsRidge"));
        }
        if (methods.contains(ThetaMethod.SPARSE)
                && readWeights().filter(all -> all.size() <= MOST_WEIGHTS).isEmpty()) {
            return Optional.of(Messages.text("labs.method.wrongWeights", MOST_WEIGHTS));
        }
        return methods.contains(ThetaMethod.STRAIGHT) ? straightProblem() : Optional.empty();
    }

    private Optional<String> straightProblem() {
        if (Typed.notNegative(share).isEmpty() || Typed.notNegative(share).getAsDouble() >= 1) {
            return Optional.of(Messages.text("labs.method.wrongShare"));
        }
        return Typed.whole(nonzeros, 1, Integer.MAX_VALUE).isEmpty()
                ? Optional.of(Messages.text("labs.method.wrongNonzeros"))
                : Optional.empty();
    }

    /** Whether a ticked method has the common ridge. */
    boolean needsRidge() {
        return methods.contains(ThetaMethod.JOINT)
                || methods.contains(ThetaMethod.RIDGE)
                || methods.contains(ThetaMethod.SPARSE);
    }

    private Optional<List<Double>> readWeights() {
        return Typed.positives(weights);
    }

    /** What is to be done. Where there is no problem; what no ticked method needs stays the usual. */
    BaseToNewSettings settings() {
        BaseToNewSettings usual = BaseToNewSettings.usual();
        boolean straight = methods.contains(ThetaMethod.STRAIGHT);
        return new BaseToNewSettings(
                Typed.positive(decay).orElseThrow(),
                needsRidge() ? Typed.positive(ridge).orElseThrow() : usual.ridge(),
                methods.contains(ThetaMethod.NEW_ROWS)
                        ? Typed.positive(newRowsRidge).orElseThrow()
                        : usual.newRowsRidge(),
                methods.contains(ThetaMethod.SPARSE) ? readWeights().orElseThrow() : usual.l1Weights(),
                straight
                        ? new Focus(
                                Typed.notNegative(share).orElseThrow(),
                                usual.straight().by())
                        : usual.straight(),
                straight ? Typed.whole(nonzeros, 1, Integer.MAX_VALUE).orElseThrow() : usual.straightNonzeros(),
                usual.gradientTolerance(),
                methods);
    }
}
