package org.neuraldeps.solver.labs;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.ShareKind;

/**
 * What lab 1 is to do. Weights of penalties are without unit: they are multiplied by q, the mean square of the base logits
 * over the training rows of the base, so that they mean the same for logits of any size.
 *
 * @param weightDecay wd of the head of the base: min mean CE + (wd/2)‖W‖², features standardised
 * @param ridge a of {@link ThetaMethod#JOINT}, {@link ThetaMethod#RIDGE} and {@link ThetaMethod#SPARSE}
 * @param newRowsRidge a of {@link ThetaMethod#NEW_ROWS}
 * @param l1Weights the ℓ1 of {@link ThetaMethod#SPARSE}, decreasing, each once, above 0
 * @param straight focus φ of {@link ThetaMethod#STRAIGHT}, and what belongs to a target
 * @param straightNonzeros k, how many base categories a new one may use at most there
 * @param gradientTolerance a minimum is reached where the norm of the gradient (with ℓ1: of the least subgradient) is no larger
 * @param methods which Θ are wanted, not empty
 */
public record BaseToNewSettings(
        double weightDecay,
        double ridge,
        double newRowsRidge,
        List<Double> l1Weights,
        Focus straight,
        int straightNonzeros,
        double gradientTolerance,
        Set<ThetaMethod> methods) {

    private static final String PLACE = "base to new";

    /** @throws DataException at a number that cannot be used */
    public BaseToNewSettings {
        requirePositive("weight decay", weightDecay);
        requirePositive("ridge", ridge);
        requirePositive("ridge on new rows", newRowsRidge);
        requirePositive("gradient tolerance", gradientTolerance);
        l1Weights.forEach(weight -> requirePositive("l1 weight", weight));
        l1Weights =
                l1Weights.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        methods = Set.copyOf(methods);
        require(straightNonzeros >= 1, straightNonzeros + " non-zeros a column", "give at least 1");
        require(!methods.isEmpty(), "no method is named", "name at least one");
        require(
                !methods.contains(ThetaMethod.SPARSE) || !l1Weights.isEmpty(),
                "sparse needs an l1 weight",
                "give at least one");
    }

    private static void requirePositive(String what, double value) {
        require(value > 0 && Double.isFinite(value), what + " is " + value, "give a number above 0");
    }

    private static void require(boolean isMet, String problem, String cure) {
        if (!isMet) {
            throw new DataException(PLACE, problem, cure);
        }
    }

    /** Every method, with the weights that the reference has. */
    public static BaseToNewSettings usual() {
        return new BaseToNewSettings(
                0.01,
                1e-3,
                1e-2,
                List.of(3e-3, 1e-3, 3e-4),
                new Focus(0.8, ShareKind.SOFTMAX),
                20,
                1e-9,
                Set.of(ThetaMethod.values()));
    }

    /** The same with other methods. */
    public BaseToNewSettings only(Set<ThetaMethod> wanted) {
        return new BaseToNewSettings(
                weightDecay, ridge, newRowsRidge, l1Weights, straight, straightNonzeros, gradientTolerance, wanted);
    }

    /** The same with other ℓ1 weights of the sparse Θ. */
    public BaseToNewSettings withL1(List<Double> weights) {
        return new BaseToNewSettings(
                weightDecay, ridge, newRowsRidge, weights, straight, straightNonzeros, gradientTolerance, methods);
    }

    /** The same with another weight decay of the head of the base. */
    public BaseToNewSettings withWeightDecay(double other) {
        return new BaseToNewSettings(
                other, ridge, newRowsRidge, l1Weights, straight, straightNonzeros, gradientTolerance, methods);
    }

    /** The same with another a for all methods but {@link ThetaMethod#NEW_ROWS}. */
    public BaseToNewSettings withRidge(double other) {
        return new BaseToNewSettings(
                weightDecay, other, newRowsRidge, l1Weights, straight, straightNonzeros, gradientTolerance, methods);
    }

    /** The same with another focus and number of base categories a column of {@link ThetaMethod#STRAIGHT}. */
    public BaseToNewSettings withStraight(Focus focus, int nonzeros) {
        return new BaseToNewSettings(
                weightDecay, ridge, newRowsRidge, l1Weights, focus, nonzeros, gradientTolerance, methods);
    }

    /**
     * Makes sure that every method has something to learn from; before anything is trained.
     *
     * @throws DataException if {@link ThetaMethod#NEW_ROWS} is wanted and one category alone is new
     */
    public void requireUsable(CategorySplit split) {
        require(
                split.fresh().size() > 1 || !methods.contains(ThetaMethod.NEW_ROWS),
                "new-rows learns nothing of one new category, as cross-entropy among it alone is always 0",
                "leave new-rows out, or have two new categories");
    }

    /** The wanted methods, in the order in which they are shown. */
    public List<ThetaMethod> inOrder() {
        return List.copyOf(new TreeSet<>(methods));
    }
}
