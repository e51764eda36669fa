package org.neuraldeps.app.figure.several;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuraldeps.solver.hierarchy.Branch;
import org.neuraldeps.solver.hierarchy.Hierarchy;

/** Groups of categories that have a name and a mark each: what the colours of a picture tell. Immutable. */
public final class CategoryGroups {

    /**
     * One of them.
     *
     * @param name what it is called
     * @param size how many categories it has
     * @param mark how it is drawn
     */
    public record Group(String name, int size, GroupMark mark) {}

    private final String title;
    private final String kind;
    private final List<Group> groups;
    private final int[] groupOf;

    /**
     * @param title what the groups are: "Communities at this λ"
     * @param kind what one of them is: "community"
     * @param groups in the order of the legend
     * @param groupOf the place of each category's group among them; -1 for one that is of none
     */
    CategoryGroups(String title, String kind, List<Group> groups, int[] groupOf) {
        this.title = title;
        this.kind = kind;
        this.groups = List.copyOf(groups);
        this.groupOf = groupOf;
    }

    /** The branches of a hierarchy, in its order. */
    static CategoryGroups of(Hierarchy hierarchy) {
        List<Branch> branches = hierarchy.branches();
        List<Group> groups = IntStream.range(0, branches.size())
                .mapToObj(i -> new Group(name(branches.get(i)), branches.get(i).size(), new GroupMark(i)))
                .toList();
        int[] groupOf = IntStream.range(0, hierarchy.categories())
                .map(hierarchy::branch)
                .toArray();
        return new CategoryGroups("Branches of " + hierarchy.origin(), "branch", groups, groupOf);
    }

    private static String name(Branch branch) {
        if (!branch.isRest()) {
            return branch.name();
        }
        return branch.isTop() ? "all else" : "other " + branch.name();
    }

    /** What they are. */
    public String title() {
        return title;
    }

    /** The same in fewer words. */
    public String shortTitle() {
        return title.substring(0, title.indexOf(' '));
    }

    /** All of them, in the order of the legend. */
    public List<Group> groups() {
        return groups;
    }

    /** That of a category; empty where it is of none. */
    public Optional<Group> of(int category) {
        return groupOf[category] < 0 ? Optional.empty() : Optional.of(groups.get(groupOf[category]));
    }

    /** The name of a category's group; empty where it is of none. */
    public String name(int category) {
        return of(category).map(Group::name).orElse("");
    }

    /** How many categories are of none. */
    public int others() {
        return (int) Arrays.stream(groupOf).filter(group -> group < 0).count();
    }

    /** What is said of a category, behind its name: "\ncommunity of tabby, 34 categories". */
    public String words(int category) {
        return of(category)
                .map(group -> "\n" + kind + " " + group.name() + ", " + group.size()
                        + (group.size() == 1 ? " category" : " categories"))
                .orElse("");
    }
}
