package org.neuraldeps.app.cli.redundancy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.theory.InformationVolume;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.SparseRedundancy;

/** What {@code nde redundancy} prints for people: the most redundant categories first. */
record RedundancyText(RedundancyAnswer answer, int most) {

    void print(PrintStream out) {
        int n = answer.categories().size();
        out.println(answer.data().request().displayName() + ", "
                + answer.factor()
                        .map(factor -> "rank " + factor.rank() + " of " + n)
                        .orElse(n + " categories, too many for a factorisation: no rank, no err at λ = 0"));
        out.println("errors in percent of E[f²]; at k non-zeros that of the Lasso before more than k are active");
        out.println();
        TextTable table = new TextTable("rlrrrr" + "r".repeat(answer.nonzeros().length));
        table.add(header());
        List<SparseRedundancy> ordered = answer.sparse().stream()
                .sorted(Comparator.comparingDouble(
                                (SparseRedundancy s) -> s.relativeError(answer.nonzeros().length - 1))
                        .thenComparingInt(SparseRedundancy::category))
                .limit(most)
                .toList();
        ordered.forEach(sparse -> table.add(cells(sparse)));
        table.print(out);
        if (ordered.size() < n) {
            out.println();
            out.println("  and " + (n - ordered.size()) + " more; --top " + n + " shows all");
        }
    }

    private String[] header() {
        List<String> cells = new ArrayList<>(List.of("index", "category", "E[f²]", "λ = 0", "at most", "nats"));
        for (int k : answer.nonzeros()) {
            cells.add("k = " + k);
        }
        return cells.toArray(String[]::new);
    }

    private String[] cells(SparseRedundancy sparse) {
        Category category = answer.categories().get(sparse.category());
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(category.index()),
                answer.categories().label(category.index()),
                Words.number(sparse.targetMoment())));
        cells.addAll(atZero(sparse));
        cells.add(information(sparse));
        for (int i = 0; i < answer.nonzeros().length; i++) {
            cells.add(Words.percent(sparse.relativeError(i)));
        }
        return cells.toArray(String[]::new);
    }

    /** ½ log(C_ii / err_i(θ*(0))), or what it is at least. */
    private String information(SparseRedundancy sparse) {
        return answer.redundancy()
                .flatMap(known -> InformationVolume.of(known, sparse.category(), sparse.targetMoment()))
                .map(Words::information)
                .orElse("–");
    }

    /** The error without penalty, and what it can be at most where it is 0 to working precision. */
    private List<String> atZero(SparseRedundancy sparse) {
        if (answer.redundancy().isEmpty() || sparse.targetMoment() == 0) {
            return List.of("–", "");
        }
        Redundancy redundancy = answer.redundancy().get();
        int category = sparse.category();
        if (redundancy.isZeroToWorkingPrecision(category)) {
            String value = redundancy.isKnown(category) ? "0" : "–";
            return List.of(value, Words.magnitude(100 * redundancy.bound(category) / sparse.targetMoment()) + " %");
        }
        return List.of(Words.percent(redundancy.errorAtZero(category) / sparse.targetMoment()), "");
    }
}
