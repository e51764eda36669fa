package org.neuraldeps.solver.planting;

import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;

/** What a solution has found of the combination that its target was made with. Immutable. */
public final class Recovery {

    /** What a category is to both. */
    public enum Role {
        /** It is part of the target, and of the solution. */
        FOUND,
        /** It is part of the solution alone. */
        EXTRA,
        /** It is part of the target alone. */
        MISSED,
        /** It is part of neither. */
        ABSENT
    }

    private final NavigableSet<Integer> found = new TreeSet<>();
    private final NavigableSet<Integer> extra = new TreeSet<>();
    private final NavigableSet<Integer> missed = new TreeSet<>();

    private Recovery() {}

    /**
     * Sets a solution against the truth. O(k log k).
     *
     * @throws IllegalArgumentException if they are of different targets
     */
    public static Recovery of(PlantedTarget truth, Solution solution) {
        if (truth.target() != solution.target()) {
            throw new IllegalArgumentException(
                    "a solution of category " + solution.target() + " against the truth of " + truth.target());
        }
        Recovery recovery = new Recovery();
        truth.predictors().stream().map(Coefficient::category).forEach(recovery.missed::add);
        Arrays.stream(solution.support()).forEach(category -> {
            boolean isTrue = recovery.missed.remove(category);
            (isTrue ? recovery.found : recovery.extra).add(category);
        });
        return recovery;
    }

    /** What a category is. */
    public Role role(int category) {
        if (found.contains(category)) {
            return Role.FOUND;
        }
        if (extra.contains(category)) {
            return Role.EXTRA;
        }
        return missed.contains(category) ? Role.MISSED : Role.ABSENT;
    }

    /** True predictors with a coefficient, ascending. */
    public NavigableSet<Integer> found() {
        return Collections.unmodifiableNavigableSet(found);
    }

    /** Categories with a coefficient that are no predictors, ascending. */
    public NavigableSet<Integer> extra() {
        return Collections.unmodifiableNavigableSet(extra);
    }

    /** True predictors without a coefficient, ascending. */
    public NavigableSet<Integer> missed() {
        return Collections.unmodifiableNavigableSet(missed);
    }

    /** Which part of the support is true; empty where nothing has a coefficient. */
    public OptionalDouble precision() {
        return part(found.size(), extra.size());
    }

    /** Which part of the true predictors has a coefficient; empty where there is none. */
    public OptionalDouble recall() {
        return part(found.size(), missed.size());
    }

    private static OptionalDouble part(int these, int others) {
        return these + others == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) these / (these + others));
    }

    /** Whether the support is that of the truth. */
    public boolean isExact() {
        return extra.isEmpty() && missed.isEmpty();
    }
}
