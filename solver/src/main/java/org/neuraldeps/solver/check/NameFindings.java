package org.neuraldeps.solver.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.data.Finding.Severity;

/** Names that several categories have; nothing of a result depends on a name, but a person may read one for the other. */
record NameFindings(FindingList findings, Categories categories) {

    void add() {
        Map<String, List<Category>> alike = new LinkedHashMap<>();
        categories.all().stream()
                .filter(category -> categories.isAmbiguous(category.index()))
                .forEach(category -> alike.computeIfAbsent(
                                category.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(category));
        if (!alike.isEmpty()) {
            boolean told = alike.values().stream().allMatch(NameFindings::areToldApart);
            findings.add(
                    "duplicate-names",
                    told ? Severity.INFO : Severity.WARNING,
                    alike.size() + (alike.size() == 1 ? " name is" : " names are") + " that of several categories: "
                            + FindingList.listed(alike.values().stream().map(NameFindings::words)),
                    told
                            ? "their WordNet ids tell them apart, and stand beside the name"
                            : "nothing but the column tells them apart; give them names or WordNet ids of their own in"
                                    + " categories.tsv");
        }
    }

    private static boolean areToldApart(List<Category> alike) {
        Set<String> ids = new HashSet<>();
        return alike.stream().allMatch(category -> !category.wnid().isEmpty() && ids.add(category.wnid()));
    }

    private static String words(List<Category> alike) {
        return alike.get(0).name() + " ("
                + String.join(
                        ", ",
                        alike.stream()
                                .map(category ->
                                        category.index() + (category.wnid().isEmpty() ? "" : " " + category.wnid()))
                                .toList())
                + ")";
    }
}
