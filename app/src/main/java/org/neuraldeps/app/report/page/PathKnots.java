package org.neuraldeps.app.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.neuraldeps.app.json.JsonText;
import org.neuraldeps.solver.covlasso.Knot;
import org.neuraldeps.solver.covlasso.SolutionPath;

/**
 * The knots of a path as far down as a page goes: all that is needed to interpolate θ(λ), to the last bit, as
 * {@link SolutionPath#at} does. Columns of numbers, one place a knot: {@code lambdas}, {@code active} and {@code values}.
 *
 * @param path the exact path
 * @param count how many of its knots
 */
record PathKnots(SolutionPath path, int count) implements JsonText.Members {

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

    /** Why they end there, in a sentence. */
    String ending() {
        return count == path.knots().size()
                ? path.end().explanation()
                : "this page goes down to k = " + path.at(end()).nonzeros() + "; the program goes on";
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
