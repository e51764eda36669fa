package org.neuraldeps.app.need;

import java.util.List;
import java.util.OptionalDouble;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.solver.covlasso.DictionaryRule;
import org.neuraldeps.solver.covlasso.LambdaSetting;
import org.neuraldeps.solver.evaluation.EvaluationSums;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.evaluation.PooledTable1;
import org.neuraldeps.solver.evaluation.Table1;
import org.neuraldeps.solver.moments.Focus;
import org.neuraldeps.solver.moments.Gauge;
import org.neuraldeps.solver.moments.ShareKind;

/**
 * Table 1 against the focus φ at a fixed number of categories, for one target or pooled over several.
 *
 * @param data what it was computed from
 * @param targets those that have a share, ascending
 * @param focus that of the state, which says what the share of a row is and, with a λ that is no k, how many categories
 * @param rule which categories may predict
 * @param gauge which logits are meant
 * @param lambda the λ it was asked for; under every φ as many categories as under that λ
 * @param nonzeros k
 * @param groupsPerRow independent photographs for each evaluation row: 1 where rows have no groups
 * @param points by ascending φ
 * @param notes what somebody who sees it should know beside it, a sentence each
 */
public record FocusCurve(
        OpenedDataset data,
        List<Integer> targets,
        Focus focus,
        DictionaryRule rule,
        Gauge gauge,
        LambdaSetting lambda,
        int nonzeros,
        double groupsPerRow,
        List<Point> points,
        List<String> notes) {

    /** The chance that a limit is passed, on each side: together a band of 95 %. */
    private static final double TAIL = 0.025;

    public FocusCurve {
        targets = List.copyOf(targets);
        points = List.copyOf(points);
        notes = List.copyOf(notes);
    }

    /**
     * One φ.
     *
     * @param focus φ
     * @param pooled Table 1 of all targets, unweighted, on the evaluation rows
     */
    public record Point(double focus, PooledTable1 pooled) {

        /** Table 1 under this φ. */
        public Table1 table() {
            return pooled.table();
        }
    }

    /** What the share of a row is. */
    public ShareKind by() {
        return focus.by();
    }

    /** Positive evaluation rows of all targets. */
    public long positives() {
        return points.get(0).table().positives().orElse(0);
    }

    /** Where Pos Acc can lie with 95 %, counting photographs; anywhere where there is no positive. */
    public Interval positiveAcc(Point point) {
        EvaluationSums.Answers answers = answers(point);
        return limits(answers.positiveHits(), answers.positives());
    }

    /** Where the precision of wins can lie with 95 %, counting photographs; anywhere where nothing is won. */
    public Interval precisionOfWins(Point point) {
        EvaluationSums.Answers answers = answers(point);
        return limits(answers.positiveHits(), answers.wins());
    }

    private static EvaluationSums.Answers answers(Point point) {
        return point.pooled().sums().orElseThrow().answers().orElseThrow();
    }

    private Interval limits(long count, long rows) {
        return rows == 0 ? new Interval(0, 1) : Interval.binomial((double) count / rows, groupsPerRow * rows, TAIL);
    }

    /** Pos Acc without any replacement; empty where there is no positive. */
    public OptionalDouble originalPositiveAcc() {
        return points.get(0).table().originalPositiveAcc();
    }
}
