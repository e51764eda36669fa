package org.neuraldeps.app.cli.solve;

import java.io.PrintStream;
import org.neuraldeps.app.cli.output.SplitFacts;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.JudgedSolution;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Category;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.theory.InformationVolume;

/** What {@code nde solve} prints for people. */
record SolveText(Picture picture, JudgedSolution judged) {

    void print(PrintStream out) {
        SolvedTarget solved = picture.solved();
        Category target = picture.categories().get(solved.target());
        out.println(Words.category(target) + " from "
                + solved.path().problem().dictionary().count() + " "
                + (picture.solution().rule().withOwn() ? "" : "other ") + "categories, "
                + new PredictorsSection(picture.solution().rule(), picture.categories())
                        .words()
                        .map(words -> words + ", ")
                        .orElse("")
                + solved.data().request().displayName()
                + Words.gauge(picture.solution().gauge()));
        solved.data().pair().ifPresent(pair -> out.println(pair.rows().words()));
        out.println();
        printSolution(out);
        out.println();
        printCoefficients(out);
        if (picture.solved().data().dataset().split().evaluationRows() > 0) {
            out.println();
            printMetrics(out);
        }
    }

    private void printSolution(PrintStream out) {
        Solution solution = picture.solution();
        Certificate certificate = picture.solved().path().certify(solution);
        TextTable table = new TextTable("lll");
        table.add("λ", Words.number(solution.lambda()), "λ/λ_max " + Words.number(solution.lambdaRatio()));
        solution.focus()
                .ifPresent(applied -> table.add(
                        "focus",
                        FocusSection.words(picture.solved().path().problem()).orElseThrow(),
                        FocusSection.basis(applied)));
        table.add("non-zeros", Integer.toString(solution.nonzeros()), "");
        table.add(
                "error",
                Words.number(solution.error()),
                Words.percent(solution.relativeError()) + " of E[f²] = " + Words.number(solution.targetMoment()));
        InformationVolume.of(solution.targetMoment(), solution.error())
                .ifPresent(volume -> table.add(
                        "information",
                        Words.information(volume) + " nats",
                        "½ log(E[f²] / error), what the others tell"));
        table.add(
                "sum of θ",
                Words.number(solution.coefficientSum()),
                picture.solution().gauge() == Gauge.CENTRED
                        ? "θ of centred rows is the same whatever constant is added to a row of logits"
                        : "θ survives a constant added to a row of logits, which softmax does not see, only where it"
                                + " is 1");
        table.add(
                "certificate",
                certificate.isExact() ? "exact" : "not exact",
                "relative gap " + Words.magnitude(certificate.relativeGap()) + ", relative KKT "
                        + Words.magnitude(certificate.relativeKkt()));
        table.print(out);
    }

    private void printCoefficients(PrintStream out) {
        if (picture.solution().nonzeros() == 0) {
            out.println("  no dependencies at this λ; choose a smaller one");
            return;
        }
        TextTable table = new TextTable("rlrl");
        table.add("θ", "category", "index", "wnid");
        for (Coefficient coefficient : picture.solution().byMagnitude()) {
            Category category = picture.categories().get(coefficient.category());
            table.add(
                    Words.number(coefficient.value()),
                    name(category),
                    Integer.toString(category.index()),
                    category.wnid());
        }
        table.print(out);
    }

    /** Names may be those of several, which the id beside them tells apart; of two networks only the name can tell. */
    private String name(Category category) {
        boolean isOwn = category.index() == picture.solution().target();
        return isOwn ? picture.categories().label(category.index()) : category.name();
    }

    private void printMetrics(PrintStream out) {
        int rows = picture.solved().data().dataset().split().evaluationRows();
        out.println("Table 1, on " + rows + " evaluation rows"
                + new SplitFacts(picture.solved().data())
                        .madeBy()
                        .map(how -> ", held out " + how)
                        .orElse(""));
        new Table1Text(judged).print(out);
    }
}
