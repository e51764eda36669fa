package org.neuraldeps.solver.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.Categories;

/**
 * What the categories of a network are kinds of: how far two are apart in meaning, and to which branch each belongs. A category
 * may have no place in it. Immutable.
 */
public final class Hierarchy {

    private final String origin;
    private final Taxonomy taxonomy;
    private final int[] nodes;
    private final Ancestors[] ancestors;
    private final int[] branchOf;
    private final List<Branch> branches;

    /**
     * @param origin where it is from, in words: "WordNet 3.0"
     * @param taxonomy concepts
     * @param ids for each category the id of its concept; one that is not there leaves the category without a place
     */
    public Hierarchy(String origin, Taxonomy taxonomy, List<String> ids) {
        this.origin = origin;
        this.taxonomy = taxonomy;
        this.nodes = ids.stream().mapToInt(id -> taxonomy.find(id).orElse(-1)).toArray();
        this.ancestors = Arrays.stream(nodes)
                .mapToObj(node -> node < 0 ? null : Ancestors.of(taxonomy, node))
                .toArray(Ancestors[]::new);
        Branching branching = new Branching(taxonomy, nodes);
        int[] order = branching.order();
        int[] concepts = branching.concepts();
        this.branchOf =
                Arrays.stream(concepts).map(concept -> indexOf(order, concept)).toArray();
        this.branches = IntStream.range(0, order.length)
                .mapToObj(branch -> branch(branching, order[branch], branch))
                .toList();
    }

    /**
     * Of categories that have a concept spelled as their WordNet id, else as their label: the name, with an id where others have it too.
     *
     * @return empty where none of them has a place
     */
    public static Optional<Hierarchy> of(String origin, Taxonomy taxonomy, Categories categories) {
        List<String> ids = IntStream.range(0, categories.size())
                .mapToObj(i -> Stream.of(categories.get(i).wnid(), categories.label(i))
                        .filter(word -> taxonomy.find(word).isPresent())
                        .findFirst()
                        .orElse(""))
                .toList();
        boolean isAnyKnown = ids.stream().anyMatch(id -> !id.isEmpty());
        return isAnyKnown ? Optional.of(new Hierarchy(origin, taxonomy, ids)) : Optional.empty();
    }

    private static int indexOf(int[] order, int concept) {
        return IntStream.range(0, order.length)
                .filter(i -> order[i] == concept)
                .findFirst()
                .orElse(-1);
    }

    private Branch branch(Branching branching, int concept, int branch) {
        int size =
                (int) Arrays.stream(branchOf).filter(other -> other == branch).count();
        return new Branch(
                taxonomy.concept(concept).name(), branching.isRest(concept), concept == taxonomy.root(), size);
    }

    /** Where it is from, in words. */
    public String origin() {
        return origin;
    }

    /** n, the number of categories. */
    public int categories() {
        return nodes.length;
    }

    /** How many categories have a place in it. */
    public int known() {
        return (int) Arrays.stream(nodes).filter(node -> node >= 0).count();
    }

    /** Whether a category has a place in it. */
    public boolean knows(int category) {
        return nodes[category] >= 0;
    }

    /**
     * How far two categories are apart: 1 - 2 d / (2 d + s), where d is the depth of a concept that both are kinds of (1 for that
     * above everything) and s the steps down to both; of all such concepts the one that makes them nearest (Wu and Palmer). From 0
     * for the same to below 1. Empty where one has no place.
     */
    public OptionalDouble distance(int a, int b) {
        return knows(a) && knows(b) ? OptionalDouble.of(nearest(a, b).distance()) : OptionalDouble.empty();
    }

    /** The name of the concept by which two categories are so near; empty where one has no place. */
    public Optional<String> common(int a, int b) {
        return knows(a) && knows(b)
                ? Optional.of(taxonomy.concept(nearest(a, b).concept()).name())
                : Optional.empty();
    }

    /** What a category is, from its own concept up to the one above everything, by the parents that matter most. */
    public List<String> lineage(int category) {
        List<String> names = new ArrayList<>();
        int next = nodes[category];
        while (next >= 0) {
            names.add(taxonomy.concept(next).name());
            int[] parents = taxonomy.parents(next);
            next = parents.length == 0 ? -1 : parents[0];
        }
        return names;
    }

    /** The branches, at most twelve, related ones beside each other. */
    public List<Branch> branches() {
        return branches;
    }

    /** To which of {@link #branches} a category belongs; -1 for one that has no place. */
    public int branch(int category) {
        return branchOf[category];
    }

    private record Meeting(int concept, int depth, int steps) {
        double distance() {
            return (double) steps / (2 * depth + steps);
        }
    }

    private Meeting nearest(int a, int b) {
        Meeting nearest = new Meeting(taxonomy.root(), 1, Integer.MAX_VALUE / 2);
        Ancestors of = ancestors[b];
        for (int i = 0; i < ancestors[a].places().length; i++) {
            int concept = ancestors[a].places()[i];
            int place = Arrays.binarySearch(of.places(), concept);
            if (place >= 0) {
                Meeting here = new Meeting(
                        concept, taxonomy.depth(concept), ancestors[a].steps()[i] + of.steps()[place]);
                // Of two as near the deeper one says more.
                boolean isNearer = here.distance() < nearest.distance()
                        || (here.distance() == nearest.distance() && here.depth() > nearest.depth());
                nearest = isNearer ? here : nearest;
            }
        }
        return nearest;
    }
}
