package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.CompareNetworks.Compared;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Networks;
import org.neuraldeps.solver.evaluation.Table1;

/**
 * The same target between and within networks, side by side.
 *
 * @param compared between and within, then the same of the other direction where it was asked for
 */
record ComparisonSection(List<Compared> compared) implements SolveSection {

    /** As members of the object that is open. */
    @Override
    public void write(JsonGenerator json) throws IOException {
        write(json, compared.subList(0, 2));
        if (compared.size() > 2) {
            json.writeObjectFieldStart("reversed");
            write(json, compared.subList(2, compared.size()));
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, List<Compared> two) throws IOException {
        for (Compared one : two) {
            json.writeObjectFieldStart(one.isWithin() ? "within" : "between");
            Networks networks = one.names();
            Solution solution = one.picture().solution();
            json.writeStringField("predicting", networks.predicting());
            json.writeStringField("predicted", networks.predicted());
            if (solution.rule().withOwn()) {
                json.writeBooleanField("withOwn", true);
            }
            json.writeNumberField("lambdaRatio", solution.lambdaRatio());
            json.writeNumberField("nonzeros", solution.nonzeros());
            json.writeNumberField("error", solution.error());
            json.writeNumberField("targetMoment", solution.targetMoment());
            json.writeNumberField("relativeError", solution.relativeError());
            json.writeNumberField(
                    "relativeGap",
                    one.picture().solved().path().certify(solution).relativeGap());
            json.writeObjectFieldStart("metrics");
            JudgedJson.write(json, one.judged());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    @Override
    public void print(PrintStream out) {
        out.println("Between networks and within them, with as many categories");
        TextTable table = new TextTable("llrrrrrrrrr");
        table.add(
                "target of",
                "from",
                "k",
                "λ/λ_max",
                "error",
                "of E[f²]",
                "rel err",
                "acc",
                "pos acc",
                "false wins",
                "precision of wins");
        compared.forEach(one -> table.add(cells(one)));
        table.print(out);
    }

    private static String[] cells(Compared one) {
        Networks networks = one.names();
        Solution solution = one.picture().solution();
        Table1 judged = one.judged().table();
        Optional<Table1.Wins> wins = judged.wins();
        return new String[] {
            networks.predicted(),
            one.isWithin() ? "itself" : networks.predicting() + (solution.rule().withOwn() ? ", own too" : ""),
            Integer.toString(solution.nonzeros()),
            Words.number(solution.lambdaRatio()),
            Words.number(solution.error()),
            Words.percent(solution.relativeError()),
            Words.percent(judged.relErr()),
            Words.percent(judged.acc()),
            Words.percent(judged.positiveAcc()),
            wins.map(w -> Integer.toString(w.falseWins())).orElse(""),
            wins.map(w -> Words.percent(w.precisionOfWins())).orElse("")
        };
    }
}
