package org.neuraldeps.solver.labs;

/**
 * How good a classifier of all n categories is on test rows, by group of categories: what Tables 2 and 4 of the paper list.
 * Each number comes with its rows, so that limits can be had. Ties go to the lowest index.
 *
 * @param baseAmongAll test rows of base categories: right when answering among all categories
 * @param newAmongAll test rows of new categories: the same
 * @param baseWithin test rows of base categories: right when only base categories can be the answer ("900" of Table 4)
 * @param newWithin test rows of new categories: right when only new ones can be ("100" of Table 4); 1 where n2 = 1
 * @param baseSide test rows of base categories that are answered with some base category, right or wrong (neg, where n2 = 1)
 * @param newSide test rows of new categories that are answered with some new category (pos, where n2 = 1)
 */
public record SplitAccuracy(
        Hits baseAmongAll, Hits newAmongAll, Hits baseWithin, Hits newWithin, Hits baseSide, Hits newSide) {

    /** Top-1 over all test rows (Table 2). */
    public Hits overall() {
        return baseAmongAll.and(newAmongAll);
    }

    /**
     * ½ (P(predicted new | new) + P(predicted base | base)): the column "999 → 1 (pos &amp; neg)" of Table 2. NaN where either
     * group has no test rows.
     */
    public double balancedBinary() {
        return (newSide.rate() + baseSide.rate()) / 2;
    }
}
