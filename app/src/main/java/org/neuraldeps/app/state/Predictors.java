package org.neuraldeps.app.state;

import java.util.List;
import java.util.function.UnaryOperator;
import org.neuraldeps.solver.covlasso.DictionaryRule;

/**
 * Which categories may predict; by itself all but the target.
 *
 * @param withOwn whether, between networks, the target's own category of the predicting network may take part
 * @param leftOut categories that may not, by column
 */
public record Predictors(boolean withOwn, List<CategoryRef> leftOut) {

    /** All but the target. */
    public static final Predictors USUAL = new Predictors(false, List.of());

    public Predictors {
        leftOut = leftOut.stream().sorted().distinct().toList();
    }

    /** The same rule for columns. */
    public DictionaryRule rule() {
        return new DictionaryRule(
                withOwn, leftOut.stream().map(CategoryRef::index).toList());
    }

    /** The same with the target's own category of the predicting network, or without. */
    public Predictors allowingOwn(boolean allows) {
        return new Predictors(allows, leftOut);
    }

    /** The same with other categories left out. */
    public Predictors leavingOut(List<CategoryRef> other) {
        return new Predictors(withOwn, other);
    }

    /** The same with every category replaced. */
    Predictors map(UnaryOperator<CategoryRef> edit) {
        return new Predictors(withOwn, leftOut.stream().map(edit).toList());
    }
}
