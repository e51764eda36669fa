package org.neuraldeps.solver.covlasso;

import java.util.List;

/**
 * Which categories may predict a target: by itself all of the predicting network but the target's own.
 *
 * @param withOwn whether, between networks, the target's own category of the predicting network may take part (Sec. 2.4 leaves
 *     it out)
 * @param leftOut columns that may not, ascending
 */
public record DictionaryRule(boolean withOwn, List<Integer> leftOut) {

    /** All but the target. */
    public static final DictionaryRule USUAL = new DictionaryRule(false, List.of());

    public DictionaryRule {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The problem over the categories that may take part. Within a network the target never predicts itself.
     *
     * @param usual over all but the target
     */
    public CovLassoProblem applyTo(CovLassoProblem usual) {
        boolean ownToo = withOwn && !usual.isWithin();
        if (!ownToo && leftOut.isEmpty()) {
            return usual;
        }
        int n = usual.moments().size();
        Dictionary all = ownToo ? Dictionary.all(n) : usual.dictionary();
        return usual.following(new DictionaryRule(ownToo, leftOut), without(all));
    }

    /** A dictionary without what is left out. */
    public Dictionary without(Dictionary dictionary) {
        Dictionary rest = dictionary;
        for (int category : leftOut) {
            rest = rest.without(category);
        }
        return rest;
    }
}
