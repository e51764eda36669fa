package org.neuraldeps.app.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.app.need.EvaluateTarget;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.covlasso.Certificate;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.evaluation.TargetEvaluation;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What cannot be interpolated: the certificate at every knot, which needs the columns of C, and Table 1 at knots and λ's between those that
 * lie far apart, because accuracies jump.
 *
 * @param certificates one a knot
 * @param lambdas where Table 1 is known, falling
 * @param counts k at each of them
 * @param tables one at each of them; empty where no rows are held out
 */
record KnotJudgement(List<Certificate> certificates, List<Double> lambdas, List<Integer> counts, List<Table1> tables)
        implements JsonText.Members {

    /** Judges θ; cost n k multiply-adds for each certificate and k a row for each table. */
    static KnotJudgement of(SolvedTarget solved, PathKnots knots, Progress progress) {
        List<Certificate> certificates = new ArrayList<>();
        for (Knot knot : knots.knots()) {
            progress.checkCancelled();
            certificates.add(solved.path().certify(solved.path().at(knot.lambda())));
        }
        List<Double> lambdas = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<Table1> tables = new ArrayList<>();
        if (solved.data().dataset().split().evaluationRows() > 0) {
            Optional<TargetEvaluation> evaluation = Optional.empty();
            for (double lambda : knots.judged()) {
                progress.checkCancelled();
                Solution solution = solved.path().at(lambda);
                evaluation = Optional.of(
                        new EvaluateTarget(solved, solution).compute(evaluation, progress.quiet(), Workers.CALLER));
                lambdas.add(lambda);
                counts.add(solution.nonzeros());
                tables.add(evaluation.get().metrics(solution));
            }
        }
        return new KnotJudgement(
                List.copyOf(certificates), List.copyOf(lambdas), List.copyOf(counts), List.copyOf(tables));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("gaps");
        for (Certificate certificate : certificates) {
            json.writeNumber(certificate.relativeGap());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("violations");
        for (Certificate certificate : certificates) {
            json.writeNumber(certificate.relativeKkt());
        }
        json.writeEndArray();
        if (tables.isEmpty()) {
            return;
        }
        Table1 any = tables.get(0);
        json.writeObjectFieldStart("table1");
        json.writeArrayFieldStart("lambdas");
        for (double lambda : lambdas) {
            json.writeNumber(lambda);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("counts");
        for (int count : counts) {
            json.writeNumber(count);
        }
        json.writeEndArray();
        one(json, "originalAcc", any.originalAcc());
        one(json, "originalPositiveAcc", any.originalPositiveAcc());
        if (any.positives().isPresent()) {
            json.writeNumberField("positives", any.positives().getAsInt());
        }
        column(json, "absErr", Table1::absErr);
        column(json, "relErr", Table1::relErr);
        column(json, "acc", Table1::acc);
        column(json, "positiveAcc", Table1::positiveAcc);
        column(json, "falseWins", KnotJudgement::falseWins);
        column(json, "precisionOfWins", KnotJudgement::precision);
        json.writeEndObject();
    }

    private static OptionalDouble falseWins(Table1 table) {
        return table.wins().map(wins -> OptionalDouble.of(wins.falseWins())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble precision(Table1 table) {
        return table.wins().map(Table1.Wins::precisionOfWins).orElse(OptionalDouble.empty());
    }

    private static void one(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        }
    }

    /** What cannot be computed is null. */
    private void column(JsonGenerator json, String name, Function<Table1, OptionalDouble> value) throws IOException {
        json.writeArrayFieldStart(name);
        for (Table1 table : tables) {
            OptionalDouble known = value.apply(table);
            if (known.isPresent()) {
                json.writeNumber(known.getAsDouble());
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }
}
