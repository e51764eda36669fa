package org.neuraldeps.app.state;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.graph.RadialChoice;

/**
 * Several targets made of common bases, as somebody chose them.
 *
 * @param bases ascending
 * @param targets in the order they were chosen; none of them a base
 */
public record Several(List<CategoryRef> bases, List<CategoryRef> targets) {

    public Several {
        bases = bases.stream().sorted().toList();
        targets = List.copyOf(targets);
    }

    /** A choice among the categories of some data. */
    public static Several of(RadialChoice choice, Categories categories) {
        return new Several(refs(choice.bases(), categories), refs(choice.targets(), categories));
    }

    /** The columns. */
    public RadialChoice choice() {
        return new RadialChoice(columns(bases), columns(targets));
    }

    List<CategoryRef> all() {
        return Stream.concat(bases.stream(), targets.stream()).toList();
    }

    Several map(UnaryOperator<CategoryRef> change) {
        return new Several(
                bases.stream().map(change).toList(),
                targets.stream().map(change).toList());
    }

    private static List<CategoryRef> refs(int[] columns, Categories categories) {
        return Arrays.stream(columns)
                .mapToObj(column -> CategoryRef.of(categories, column))
                .toList();
    }

    private static int[] columns(List<CategoryRef> refs) {
        return refs.stream().mapToInt(CategoryRef::index).toArray();
    }
}
