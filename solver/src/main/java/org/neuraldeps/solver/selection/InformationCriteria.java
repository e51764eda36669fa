package org.neuraldeps.solver.selection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.LogitDataset;

/**
 * What an error is worth beside the number of dependencies it takes, at every knot of a path, for errors that were normal:
 *
 * <pre>  AIC = N log(err / C_ii) + 2 k,   BIC = N log(err / C_ii) + k log N,</pre>
 *
 * <p>both 0 at θ = 0, with k the number of non-zeros (which is the Lasso's number of degrees of freedom) and N how many groups the fit
 * rows are in, for views of one photograph are not two observations. At the place between two knots k is constant and err
 * smaller the smaller λ, so nothing between knots is better than the lower of them.
 *
 * <p><b>Where a category is an exact combination of others, err goes to 0 and both to −∞</b>: they have no smallest value, and
 * what they prefer is the end of the path. So they end where k reaches N or err/C_ii falls to {@value #FLOOR}, and a choice is
 * made only where a criterion rises again behind it. Immutable.
 */
public final class InformationCriteria {

    /** As a part of C_ii: below, an error is no more than rounding. */
    static final double FLOOR = 1e-9;

    private final SolutionPath path;
    private final int count;
    private final boolean isByGroup;

    private InformationCriteria(SolutionPath path, LogitDataset dataset) {
        this.path = path;
        this.count = dataset.fitGroups();
        this.isByGroup = dataset.groups().isPresent();
    }

    /**
     * Those of a path; none under a focus, for weighted rows have no such likelihood.
     *
     * @param dataset what it was solved on
     */
    public static Optional<InformationCriteria> of(SolutionPath path, LogitDataset dataset) {
        return path.problem().focus().isPresent() || path.problem().targetMoment() == 0
                ? Optional.empty()
                : Optional.of(new InformationCriteria(path, dataset));
    }

    /** N. */
    public int count() {
        return count;
    }

    /** Whether N counts groups; else single rows. */
    public boolean isByGroup() {
        return isByGroup;
    }

    /** AIC at a knot; empty from where it says nothing. */
    public OptionalDouble aic(int knot) {
        return criterion(knot, 2);
    }

    /** BIC at a knot; empty from where it says nothing. */
    public OptionalDouble bic(int knot) {
        return criterion(knot, Math.log(count));
    }

    /** The knot with the smallest AIC; empty where it still falls at its end. */
    public Optional<Knot> leastAic() {
        return least(2);
    }

    /** The knot with the smallest BIC; empty where it still falls at its end. */
    public Optional<Knot> leastBic() {
        return least(Math.log(count));
    }

    private OptionalDouble criterion(int knot, double penalty) {
        Knot there = path.knots().get(knot);
        double part = there.error() / path.problem().targetMoment();
        return part <= FLOOR || there.nonzeros() >= count
                ? OptionalDouble.empty()
                : OptionalDouble.of(count * Math.log(part) + penalty * there.nonzeros());
    }

    private Optional<Knot> least(double penalty) {
        List<Knot> knots = path.knots();
        int[] told = IntStream.range(0, knots.size())
                .filter(knot -> criterion(knot, penalty).isPresent())
                .toArray();
        int best = 0;
        for (int i = 1; i < told.length; i++) {
            boolean isLess = criterion(told[i], penalty).getAsDouble()
                    < criterion(told[best], penalty).getAsDouble();
            best = isLess ? i : best;
        }
        return best < told.length - 1 ? Optional.of(knots.get(told[best])) : Optional.empty();
    }
}
