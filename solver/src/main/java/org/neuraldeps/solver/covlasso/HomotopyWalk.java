package org.neuraldeps.solver.covlasso;

import java.util.Arrays;
import org.neuraldeps.solver.covlasso.PathEnd.Reason;
import org.neuraldeps.solver.work.Progress;

/**
 * One walk down a path. Between knots θ_A moves along d = Ĉ_AA⁻¹ s_A and the correlations c along −Ĉd while the level
 * λ/2 falls; the next knot is where an inactive |c_j| meets the level or an active θ_j meets zero.
 */
final class HomotopyWalk {

    private static final int REFINEMENTS = 4;
    private static final int KNOTS_BETWEEN_REFRESHES = 10;
    private static final int ROUNDS_AT_ONE_LAMBDA = 50;

    private final CovLassoProblem problem;
    private final PathOptions options;
    private final Progress progress;
    private final WalkColumns columns;
    private final ActiveSet active;
    private final KnotRecorder recorder;
    private final Correlations correlations;
    private final KnotChange change;
    private final double topLevel;
    private final double askedLevel;
    private final double floorLevel;
    private final double[] slopes;
    private double level;
    private double[] direction = new double[0];
    private int sinceRefresh;
    private int roundsHere;

    /** @param atOnce how many columns are formed together where one is not in memory */
    HomotopyWalk(CovLassoProblem problem, PathOptions options, int atOnce, Progress progress) {
        this.problem = problem;
        this.options = options;
        this.progress = progress;
        this.recorder = new KnotRecorder(problem);
        this.topLevel = problem.lambdaMax() / 2;
        this.askedLevel = Math.max(options.lambdaFloor() / 2, options.lambdaFloorRatio() * topLevel);
        this.floorLevel = Math.max(askedLevel, Tolerances.LOWEST_RATIO * topLevel);
        this.correlations = new Correlations(problem, topLevel);
        this.columns =
                new WalkColumns(problem.moments(), correlations, new LookAhead(problem, options), atOnce, progress);
        this.active = new ActiveSet(columns, Tolerances.PIVOT);
        this.change = new KnotChange(columns, active, correlations, recorder);
        this.slopes = new double[columns.size()];
        this.level = topLevel;
    }

    SolutionPath walk() {
        recorder.record(2 * level, active);
        if (topLevel == 0) {
            return path(Reason.UNCORRELATED);
        }
        if (floorLevel >= topLevel) {
            return path(Reason.LAMBDA_FLOOR);
        }
        direction = change.settle(level, new int[0]);
        recorder.record(2 * level, active);
        Reason reason = reasonToStop();
        while (reason == null) {
            progress.checkCancelled();
            reason = step();
        }
        return path(reason);
    }

    /** From one knot to the next; null to go on. */
    private Reason step() {
        report();
        followDirection();
        double longest = level - floorLevel;
        double step = correlations.nextEntry(active, slopes, level, longest);
        step = active.nextDeparture(direction, step);
        boolean last = step >= longest;
        countRounds(step);
        level = last ? floorLevel : level - step;
        active.advance(step, direction);
        correlations.advance(step, slopes);
        int[] left = active.takeOutZeros(step, direction);
        if (!mend()) {
            return active.hasAliases() ? Reason.NUMERICAL_RANK : Reason.NOT_CERTIFIED;
        }
        if (!last) {
            direction = change.settle(level, left);
            if (change.hasJumped() && correlations.worstViolation(active, level) > tolerance()) {
                return Reason.NUMERICAL_RANK;
            }
        }
        recorder.record(2 * level, active);
        return last ? floorReason() : reasonToStop();
    }

    private Reason floorReason() {
        return floorLevel > askedLevel ? Reason.LOWEST_LAMBDA : Reason.LAMBDA_FLOOR;
    }

    private Reason reasonToStop() {
        if (active.size() > options.maxNonzeros()) {
            return Reason.NONZERO_CAP;
        }
        if (recorder.lastError() <= options.errorFloor() && options.errorFloor() > 0) {
            return Reason.ERROR_FLOOR;
        }
        if (recorder.knots().size() >= options.maxKnots()) {
            return Reason.KNOT_CAP;
        }
        if (roundsHere > ROUNDS_AT_ONE_LAMBDA + active.size()) {
            return Reason.NUMERICAL_RANK;
        }
        return null;
    }

    /**
     * Forms Ĉd and improves d as long as that brings Ĉ_AA d nearer to s_A. What is left leads c astray by no more than
     * the step times it, and is mended at the next knot.
     */
    private void followDirection() {
        GramProduct.combine(active.columns(), direction, active.size(), slopes);
        double deviation = active.worstDeviation(slopes);
        for (int round = 0; round < REFINEMENTS && deviation > Tolerances.DIRECTION; round++) {
            active.refine(direction, slopes);
            GramProduct.combine(active.columns(), direction, active.size(), slopes);
            double refined = active.worstDeviation(slopes);
            if (refined > deviation / 2) {
                return;
            }
            deviation = refined;
        }
    }

    /** Keeps Eq. 7: afresh from time to time and where it is violated, then by polishing. */
    private boolean mend() {
        double tolerance = tolerance();
        boolean violated = correlations.worstViolation(active, level) > tolerance;
        boolean roundingMatters = tolerance < Tolerances.KKT * topLevel;
        if (!violated && !roundingMatters && ++sinceRefresh < KNOTS_BETWEEN_REFRESHES) {
            return true;
        }
        sinceRefresh = 0;
        if (violated) {
            active.refreshFactor();
        }
        return isMendedBy(restart())
                || isMendedBy(
                        CoordinateDescentPolish.polish(columns, active, correlations, level, tolerance) && restart());
    }

    private boolean isMendedBy(boolean change) {
        return change && correlations.worstViolation(active, level) <= tolerance() && isLinearSinceLastKnot();
    }

    /** Whether interpolating from the last knot to a mended solution is optimal in between, as it is at both. */
    private boolean isLinearSinceLastKnot() {
        int[] before = recorder.lastActive();
        for (int i = 0; i < active.size(); i++) {
            if (Arrays.binarySearch(before, active.member(i)) < 0) {
                return false;
            }
        }
        return Arrays.stream(before)
                .allMatch(j -> active.contains(j) || Math.abs(correlations.at(j)) >= level - tolerance());
    }

    /** How far Eq. 7 may be violated, in units of c, for gap and KKT to stay within the contract. */
    private double tolerance() {
        double forKkt = Math.min(Tolerances.KKT * topLevel, Tolerances.KKT_OF_LEVEL * level);
        return Math.min(forKkt, Tolerances.GAP * problem.targetMoment() / active.l1Norm());
    }

    /** Puts θ_A where Eq. 7 wants it and forms c = b − Ĉθ afresh; false if a sign would turn. */
    private boolean restart() {
        double[] exact = active.stationaryCoefficients(problem.correlations(), level);
        for (int i = 0; i < exact.length; i++) {
            if (!(exact[i] * active.sign(i) > 0)) {
                return false;
            }
        }
        for (int i = 0; i < exact.length; i++) {
            active.setCoefficient(i, exact[i]);
        }
        correlations.refresh(active);
        return true;
    }

    private void countRounds(double step) {
        roundsHere = step > Tolerances.TIE * level ? 0 : roundsHere + 1;
    }

    private void report() {
        if (recorder.knots().size() % 32 == 0) {
            double bottom = Math.max(floorLevel, Tolerances.LOWEST_RATIO * topLevel);
            double done = Math.log(topLevel / level) / Math.log(topLevel / bottom);
            progress.at(Math.min(1, Math.max(0, done)), "solution path, " + active.size() + " categories");
        }
    }

    private SolutionPath path(Reason reason) {
        double lambda = recorder.lastLambda();
        PathEnd end = new PathEnd(reason, lambda, PathEndWords.explain(reason, lambda, problem.lambdaMax()));
        return new SolutionPath(problem, recorder.knots(), end, columns.resident());
    }
}
