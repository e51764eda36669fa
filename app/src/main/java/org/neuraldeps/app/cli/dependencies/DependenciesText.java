package org.neuraldeps.app.cli.dependencies;

import java.io.PrintStream;
import java.util.List;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.evaluation.CategoryDependency;
import org.neuraldeps.ui.NumberText;

/** What {@code nde dependencies} prints for people: those with the fewest others first. */
record DependenciesText(DependenciesAnswer answer, int most) {

    void print(PrintStream out) {
        CategoryDependency any = answer.found().get(0);
        List<CategoryDependency> having = answer.having();
        out.println(answer.need().data().request().displayName() + focus()
                + Words.gauge(answer.need().how().gauge()) + ": Pr(|error| ≥ "
                + number(answer.need().epsilon()) + ") ≤ " + number(answer.delta()) + " with at most "
                + answer.need().most() + " non-zeros");
        out.println(any.rows()
                + (answer.isHeldOut() ? " evaluation rows" : " fit rows")
                + (any.groups() == any.rows() ? "" : " in " + any.groups() + " groups"));
        out.println();
        out.println("  " + having.size() + " of " + answer.found().size() + " categories meet it, " + answer.trivial()
                + " of them trivially: θ = 0 suffices" + certain(having.size() - answer.trivial()));
        if (having.isEmpty()) {
            return;
        }
        out.println();
        print(out, having);
    }

    private void print(PrintStream out, List<CategoryDependency> having) {
        TextTable table = new TextTable("rlrlrr");
        table.add("k", "category", "index", "wnid", "off by ε", answer.isHeldOut() ? "at most (95 %)" : "");
        having.stream().limit(most).forEach(one -> table.add(cells(one)));
        table.print(out);
        if (having.size() > most) {
            out.println();
            out.println("  and " + (having.size() - most) + " more; --top " + having.size() + " shows all");
        }
    }

    private String[] cells(CategoryDependency one) {
        Category category = answer.categories().get(one.target());
        CategoryDependency.Step step = answer.step(one);
        return new String[] {
            step.nonzeros() == 0 ? "trivial" : Integer.toString(step.nonzeros()),
            category.name(),
            Integer.toString(category.index()),
            category.wnid(),
            Words.percent(one.part(step)),
            answer.isHeldOut() ? Words.percent(one.upperLimit(step, DependenciesAnswer.ERROR)) : ""
        };
    }

    private String certain(long others) {
        return answer.isHeldOut() && others > 0
                ? "; of the other " + others + ", " + answer.certain() + " with 95 % confidence"
                : "";
    }

    private String focus() {
        return answer.need().how().focus().isOn()
                ? ", φ = " + number(answer.need().how().focus().share()) + " by "
                        + answer.need().how().focus().by().key()
                        + (answer.need().data().isFocusApproximate() ? ", approximate (of the rows kept)" : "")
                : "";
    }

    private static String number(double value) {
        return NumberText.brief(value, 6);
    }
}
