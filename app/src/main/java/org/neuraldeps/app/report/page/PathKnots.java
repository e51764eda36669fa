package org.neuraldeps.app.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.PathEnd;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The knots of a path as far down as a page goes: all that is needed to interpolate θ(λ), to the last bit, as
 * {@link SolutionPath#at} does. Columns of numbers, one place a knot: {@code lambdas}, {@code active} and {@code values}.
 *
 * @param path the exact path
 * @param count how many of its knots
 */
record PathKnots(SolutionPath path, int count) implements JsonText.Members {

    private static final double APART = 1 + 1.0 / 7;

    private static final double LEAST_RATIO = 1e-6;

    /** Where a path ends because nobody asked for more. */
    private static final Set<PathEnd.Reason> WISHES =
            EnumSet.of(PathEnd.Reason.LAMBDA_FLOOR, PathEnd.Reason.NONZERO_CAP, PathEnd.Reason.KNOT_CAP);

    /** Down to the last λ before more than so many coefficients are active, and on to a λ where that is further. */
    static PathKnots downTo(SolutionPath path, int nonzeros, double lambda) {
        List<Knot> knots = path.knots();
        int count = 1;
        while (count < knots.size()
                && (knots.get(count - 1).active().length <= nonzeros
                        || knots.get(count - 1).lambda() > lambda)) {
            count++;
        }
        return new PathKnots(path, count);
    }

    /** Down to a λ. */
    static PathKnots downTo(SolutionPath path, double lambda) {
        return downTo(path, -1, lambda);
    }

    List<Knot> knots() {
        return path.knots().subList(0, count);
    }

    /** The λ of the last of them. */
    double end() {
        return count == path.knots().size()
                ? path.end().lambda()
                : path.knots().get(count - 1).lambda();
    }

    double endRatio() {
        return path.lambdaMax() == 0 ? 1 : end() / path.lambdaMax();
    }

    /** Why they end there, in a sentence without its stop. */
    String ending() {
        return count == path.knots().size() && !WISHES.contains(path.end().reason())
                ? path.end().explanation().replaceFirst("\\.$", "")
                : "this page goes down to k = " + path.at(end()).nonzeros() + "; the program goes on";
    }

    /**
     * The λ's at which Table 1 is known: the knots, and between those that lie far apart as many as it takes for no two to differ
     * by more than a seventh, down to a millionth of λ_max.
     */
    List<Double> judged() {
        List<Double> lambdas = new ArrayList<>();
        double least = LEAST_RATIO * path.lambdaMax();
        for (int i = 0; i < count; i++) {
            double above = path.knots().get(i).lambda();
            lambdas.add(above);
            double below = i + 1 < count ? path.knots().get(i + 1).lambda() : above;
            for (double next = above / APART; next > Math.max(below * Math.sqrt(APART), least); next /= APART) {
                lambdas.add(next);
            }
        }
        return lambdas;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("lambdaMax", path.lambdaMax());
        json.writeNumberField("end", end());
        json.writeArrayFieldStart("lambdas");
        for (Knot knot : knots()) {
            json.writeNumber(knot.lambda());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("active");
        for (Knot knot : knots()) {
            json.writeArray(knot.active(), 0, knot.active().length);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("values");
        for (Knot knot : knots()) {
            json.writeArray(knot.values(), 0, knot.values().length);
        }
        json.writeEndArray();
    }
}
