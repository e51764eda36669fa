package org.neuraldeps.solver.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.neuraldeps.solver.SampleDataset;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.CovLassoProblem;
import org.neuraldeps.solver.covlasso.ExactHomotopy;
import org.neuraldeps.solver.covlasso.FocusedTarget;
import org.neuraldeps.solver.covlasso.PathOptions;
import org.neuraldeps.solver.covlasso.SolutionPath;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.MomentAccumulator;
import org.neuraldeps.solver.moments.SecondMoments;
import org.neuraldeps.solver.moments.SoftmaxShares;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;

/**
 * What a focus buys and what it costs: Table 1 and the controls, pooled over every 14th category of the sample, since one
 * category has none to six positive evaluation rows. Prints the rows of docs/table1.md.
 */
final class FocusTable {

    private static final int EVERY = 14;

    /**
     * A row of the table.
     *
     * @param focus φ
     * @param count k; of a path the number of its steps
     */
    record Row(String name, double focus, int count, Choice choice) {}

    /** Which combination. */
    enum Choice {
        PATH,
        ZERO,
        RANDOM,
        LARGEST
    }

    static final List<Row> ROWS = List.of(
            new Row("θ = 0", 0, 0, Choice.ZERO),
            new Row("φ = 0 (Eq. 2), k = 4", 0, 4, Choice.PATH),
            new Row("φ = 0 (Eq. 2), k = 10", 0, 10, Choice.PATH),
            new Row("φ = 0 (Eq. 2), k = 20", 0, 20, Choice.PATH),
            new Row("φ = 0.5, k = 4", 0.5, 4, Choice.PATH),
            new Row("φ = 0.5, k = 10", 0.5, 10, Choice.PATH),
            new Row("φ = 0.5, k = 20", 0.5, 20, Choice.PATH),
            new Row("φ = 0.8, k = 4", 0.8, 4, Choice.PATH),
            new Row("φ = 0.8, k = 10", 0.8, 10, Choice.PATH),
            new Row("φ = 0.8, k = 20", 0.8, 20, Choice.PATH),
            new Row("φ = 0.8, largest 10 by abs(b), refit", 0.8, 10, Choice.LARGEST),
            new Row("φ = 0.8, 10 at random, refit", 0.8, 10, Choice.RANDOM));

    private final LogitDataset dataset;
    private final SecondMoments moments;
    private final Map<Row, PooledTable1> pooled = new LinkedHashMap<>();
    private final List<Double> effectiveRows = new ArrayList<>();

    private FocusTable(LogitDataset dataset, SecondMoments moments) {
        this.dataset = dataset;
        this.moments = moments;
        ROWS.forEach(row -> pooled.put(row, PooledTable1.NONE));
    }

    /** The table of a pair of networks: how the first predicts the second, or itself where there is none. */
    static FocusTable of(LogitDataset dataset, SecondMoments moments) {
        FocusTable table = new FocusTable(dataset, moments);
        SoftmaxShares shares = SoftmaxShares.of(dataset, Progress.NONE, Workers.CALLER);
        IntStream.range(0, moments.size()).filter(target -> target % EVERY == 0).forEach(target -> {
            FocusedTarget focused =
                    FocusedTarget.of(table.plain(target), shares.of(target), dataset, Progress.NONE, Workers.CALLER);
            table.effectiveRows.add(focused.share().effectiveRows());
            table.add(focused, TargetEvaluation.of(dataset, target, new int[0], Progress.NONE));
        });
        return table;
    }

    private CovLassoProblem plain(int target) {
        return dataset.other()
                .map(g -> CovLassoProblem.between(
                        moments,
                        target,
                        MomentAccumulator.between(
                                dataset.logits(), g, target, FitSample.of(dataset.split()), Progress.NONE)))
                .orElseGet(() -> CovLassoProblem.within(moments, target, Progress.NONE));
    }

    private void add(FocusedTarget target, TargetEvaluation evaluation) {
        TargetEvaluation holding = evaluation;
        for (Row row : ROWS) {
            List<Coefficient> chosen = chosen(row, target.problem(row.focus(), Progress.NONE));
            int[] categories = chosen.stream().mapToInt(Coefficient::category).toArray();
            holding = holding.with(categories, Progress.NONE);
            EvaluationSums sums = holding.sums(chosen);
            pooled.computeIfPresent(row, (same, before) -> before.plus(sums));
        }
    }

    private static List<Coefficient> chosen(Row row, CovLassoProblem problem) {
        return switch (row.choice()) {
            case ZERO -> List.of();
            case RANDOM -> Control.RANDOM.coefficients(problem, row.count(), Progress.NONE);
            case LARGEST -> Control.LARGEST.coefficients(problem, row.count(), Progress.NONE);
            case PATH -> afterSteps(problem, row.count());
        };
    }

    private static List<Coefficient> afterSteps(CovLassoProblem problem, int steps) {
        SolutionPath path = ExactHomotopy.solve(problem, PathOptions.full().upToKnots(steps + 1), Progress.NONE);
        int last = Math.min(steps, path.knots().size() - 1);
        return path.at(path.knots().get(last).lambda()).byMagnitude();
    }

    /** What was found for a row. */
    PooledTable1 of(Row row) {
        return pooled.get(row);
    }

    /** The median over the targets of how many rows their share rests on. */
    double medianEffectiveRows() {
        return effectiveRows.stream()
                .sorted()
                .skip(effectiveRows.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String cells(PooledTable1 pooled) {
        Table1 table = pooled.table();
        OptionalDouble precision = table.wins().orElseThrow().precisionOfWins();
        return String.format(
                Locale.ROOT,
                "%s | %s | %.1f | %.2f | %.2f",
                percent(table.positiveAcc().orElseThrow()),
                precision.isPresent() ? percent(precision.getAsDouble()) : "–",
                pooled.falseWinsPerPositive().orElseThrow(),
                table.wins().orElseThrow().positiveRelErr().orElseThrow(),
                table.relErr().orElseThrow());
    }

    private static String percent(double part) {
        return Math.round(100 * part) + " %";
    }

    /** Prints one table for each direction. */
    public static void main(String[] args) {
        print("MobileNetV1", SampleDataset.network(0), 0);
        print("MobileNetV2", SampleDataset.network(1), 1);
        print("MobileNetV1 predicts MobileNetV2", SampleDataset.between(), 0);
        print("MobileNetV2 predicts MobileNetV1", SampleDataset.betweenBackwards(), 1);
    }

    private static void print(String name, LogitDataset dataset, int predicting) {
        FocusTable table = of(dataset, SampleDataset.moments(predicting));
        Table1 zero = table.of(ROWS.get(0)).table();
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d positive rows, original Pos Acc %s; the median share rests on %.1f effective rows%n%n",
                name,
                zero.positives().orElseThrow(),
                percent(zero.originalPositiveAcc().orElseThrow()),
                table.medianEffectiveRows());
        System.out.println(
                "| | Pos Acc | precision of wins | false wins per positive | Rel Err, positives | Rel Err, all rows |");
        System.out.println("|---|---|---|---|---|---|");
        table.pooled.forEach((row, found) -> System.out.printf("| %s | %s |%n", row.name(), cells(found)));
    }
}
