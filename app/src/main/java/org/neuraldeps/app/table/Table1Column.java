package org.neuraldeps.app.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuraldeps.app.need.TabulatedTarget;
import org.neuraldeps.solver.evaluation.EvaluationSums;
import org.neuraldeps.solver.evaluation.Table1;

/**
 * A column of numbers of a table.
 *
 * @param key its name in documents, as JSON calls the same thing
 * @param kind what its numbers are
 * @param value its number in a line; empty where there is none
 */
public record Table1Column(String key, Kind kind, Function<TableLine, OptionalDouble> value) {

    /** k. */
    public static final Table1Column NONZEROS =
            new Table1Column("nonzeros", Kind.COUNT, ofSolution(target -> OptionalDouble.of(target.nonzeros())));

    /** λ, logit². */
    public static final Table1Column LAMBDA =
            new Table1Column("lambda", Kind.NUMBER, ofSolution(target -> OptionalDouble.of(target.lambda())));

    /** λ/λ_max. */
    public static final Table1Column LAMBDA_RATIO =
            new Table1Column("lambdaRatio", Kind.NUMBER, ofSolution(target -> OptionalDouble.of(target.lambdaRatio())));

    /** err / C_ii on the fit rows. */
    public static final Table1Column RELATIVE_ERROR = new Table1Column(
            "relativeError", Kind.PART, ofSolution(target -> OptionalDouble.of(target.relativeError())));

    /** The gap of the certificate. */
    public static final Table1Column RELATIVE_GAP =
            new Table1Column("relativeGap", Kind.NUMBER, ofSolution(target -> OptionalDouble.of(target.relativeGap())));

    /** How many rows a share rests on. */
    public static final Table1Column EFFECTIVE_ROWS =
            new Table1Column("effectiveRows", Kind.NUMBER, ofSolution(TabulatedTarget::effectiveRows));

    /** Abs Err. */
    public static final Table1Column ABS_ERR = new Table1Column("absErr", Kind.NUMBER, ofTable(Table1::absErr));

    /** Rel Err. */
    public static final Table1Column REL_ERR = new Table1Column("relErr", Kind.PART, ofTable(Table1::relErr));

    /** Acc. */
    public static final Table1Column ACC = new Table1Column("acc", Kind.PART, ofTable(Table1::acc));

    /** Its original. */
    public static final Table1Column ORIGINAL_ACC =
            new Table1Column("originalAcc", Kind.PART, ofTable(Table1::originalAcc));

    /** Rows gained, from wrong to right. */
    public static final Table1Column GAINED =
            new Table1Column("gained", Kind.COUNT, ofAnswers(EvaluationSums.Answers::gained));

    /** Rows lost, from right to wrong. */
    public static final Table1Column LOST =
            new Table1Column("lost", Kind.COUNT, ofAnswers(EvaluationSums.Answers::lost));

    /** Rows whose label is the target. */
    public static final Table1Column POSITIVES =
            new Table1Column("positives", Kind.COUNT, ofAnswers(EvaluationSums.Answers::positives));

    /** Pos Acc. */
    public static final Table1Column POSITIVE_ACC =
            new Table1Column("positiveAcc", Kind.PART, ofTable(Table1::positiveAcc));

    /** Its original. */
    public static final Table1Column ORIGINAL_POSITIVE_ACC =
            new Table1Column("originalPositiveAcc", Kind.PART, ofTable(Table1::originalPositiveAcc));

    /** Abs Err on positives. */
    public static final Table1Column POSITIVE_ABS_ERR =
            new Table1Column("positiveAbsErr", Kind.NUMBER, ofWins(Table1.Wins::positiveAbsErr));

    /** Rel Err on positives. */
    public static final Table1Column POSITIVE_REL_ERR =
            new Table1Column("positiveRelErr", Kind.PART, ofWins(Table1.Wins::positiveRelErr));

    /** Rows of others that the target wins. */
    public static final Table1Column FALSE_WINS =
            new Table1Column("falseWins", Kind.COUNT, ofAnswers(EvaluationSums.Answers::falseWins));

    /** The part of its wins that is right. */
    public static final Table1Column PRECISION_OF_WINS =
            new Table1Column("precisionOfWins", Kind.PART, ofWins(Table1.Wins::precisionOfWins));

    private static final List<Table1Column> ALL = List.of(
            NONZEROS,
            LAMBDA,
            LAMBDA_RATIO,
            RELATIVE_ERROR,
            RELATIVE_GAP,
            EFFECTIVE_ROWS,
            ABS_ERR,
            REL_ERR,
            ACC,
            ORIGINAL_ACC,
            GAINED,
            LOST,
            POSITIVES,
            POSITIVE_ACC,
            ORIGINAL_POSITIVE_ACC,
            POSITIVE_ABS_ERR,
            POSITIVE_REL_ERR,
            FALSE_WINS,
            PRECISION_OF_WINS);

    /** What its numbers are. */
    public enum Kind {
        /** Whole numbers. */
        COUNT,
        /** Numbers of any size. */
        NUMBER,
        /** Parts of a whole, said in percent. */
        PART
    }

    /** Its number in a line; empty where there is none. */
    public OptionalDouble of(TableLine line) {
        return value.apply(line);
    }

    /** Its number in the line of a target's solution. */
    public OptionalDouble of(TabulatedTarget target) {
        return of(TableLine.of(target));
    }

    /** All columns, in the order in which they stand. */
    public static List<Table1Column> all() {
        return ALL;
    }

    /** The column of a name. */
    public static Optional<Table1Column> named(String key) {
        return ALL.stream().filter(column -> column.key.equals(key)).findFirst();
    }

    /** All names, as a message lists them. */
    public static String keys() {
        return ALL.stream().map(Table1Column::key).collect(Collectors.joining(", "));
    }

    private static Function<TableLine, OptionalDouble> ofSolution(Function<TabulatedTarget, OptionalDouble> part) {
        return line -> line.solution().map(part).orElseGet(OptionalDouble::empty);
    }

    private static Function<TableLine, OptionalDouble> ofTable(Function<Table1, OptionalDouble> part) {
        return line -> part.apply(line.combination().table());
    }

    private static Function<TableLine, OptionalDouble> ofWins(Function<Table1.Wins, OptionalDouble> part) {
        return line -> line.combination().table().wins().map(part).orElseGet(OptionalDouble::empty);
    }

    private static Function<TableLine, OptionalDouble> ofAnswers(Function<EvaluationSums.Answers, Long> part) {
        return line -> line.combination()
                .pooled()
                .sums()
                .flatMap(EvaluationSums::answers)
                .map(answers -> OptionalDouble.of(part.apply(answers)))
                .orElseGet(OptionalDouble::empty);
    }
}
