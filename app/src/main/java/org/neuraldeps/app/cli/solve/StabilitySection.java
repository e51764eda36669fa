package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.neuraldeps.app.cli.output.JsonDocument;
import org.neuraldeps.app.cli.output.TextTable;
import org.neuraldeps.app.cli.output.Words;
import org.neuraldeps.app.need.Picture;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.solver.stability.HalfSampling;
import org.neuraldeps.solver.stability.SelectionBound;
import org.neuraldeps.solver.stability.TargetStability;
import org.neuraldeps.ui.NumberText;

/**
 * How often half-samples select the coefficients of a solution, and where the population's lie.
 *
 * @param picture the solution
 * @param target on half-samples
 */
record StabilitySection(Picture picture, TargetStability target) implements SolveSection {

    /** Others are told for people only if a half-sample is as likely as not to select them. */
    private static final double LIKELY = 0.5;

    private CoefficientStability judged() {
        return target.at(picture.solution().lambda());
    }

    /** The categories of the solution by decreasing |θ|, then those that only half-samples select, by decreasing frequency. */
    private List<Coefficient> told(CoefficientStability judged, double least) {
        IntStream others = Arrays.stream(judged.selected())
                .filter(category -> picture.solution().coefficient(category) == 0)
                .filter(category -> judged.frequency(category) >= least);
        return IntStream.concat(
                        picture.solution().byMagnitude().stream().mapToInt(Coefficient::category),
                        others.boxed()
                                .sorted(Comparator.comparingDouble(category -> -judged.frequency(category)))
                                .mapToInt(Integer::intValue))
                .mapToObj(
                        category -> new Coefficient(category, picture.solution().coefficient(category)))
                .toList();
    }

    @Override
    public void print(PrintStream out) {
        CoefficientStability judged = judged();
        out.println("Stability at this λ, on " + judged.halves() + " half-samples: 10 of " + HalfSampling.BLOCKS
                + " blocks of whole groups, in complementary pairs (seed "
                + target.sampling().seed() + ")");
        TextTable table = new TextTable("rlrlrl");
        table.add(
                "θ",
                "category",
                "selected by",
                part(CoefficientStability.LEVEL) + " interval of θ",
                "at most, along λ",
                "");
        for (Coefficient coefficient : told(judged, LIKELY)) {
            int category = coefficient.category();
            Interval interval = judged.interval(category);
            table.add(
                    Words.number(coefficient.value()),
                    picture.categories().label(category),
                    part(judged.frequency(category)),
                    Words.number(interval.lower()) + " to " + Words.number(interval.upper()),
                    part(judged.highestFrequency(category)),
                    CoefficientStability.isStable(judged.frequency(category)) ? "stable" : "");
        }
        table.print(out);
        out.println(
                "  the interval is for θ of unlimited rows at this λ, which the penalty shrinks as it shrinks these");
        printBound("here", judged.stable(), judged.bound(), out);
        printBound("here or at some larger λ", judged.stableAlongPath(), judged.boundAlongPath(), out);
        long cut = target.cutBefore(picture.solution().lambda());
        if (cut > 0) {
            out.println("  " + Words.plural((int) cut, "half-sample is", "half-samples are")
                    + " taken at the end of the path, above this λ: it could not be certified further");
        }
    }

    private static void printBound(String where, int[] stable, SelectionBound bound, PrintStream out) {
        out.println("  selected by at least " + part(CoefficientStability.STABLE) + " " + where + ": "
                + Words.plural(stable.length, "category", "categories") + ", of which at most "
                + NumberText.brief(bound.falseSelections(CoefficientStability.STABLE), 2)
                + " false ones are expected, if all false ones are as likely as each other to be selected");
    }

    /** Whole half-samples are counted, so that a hundred give whole percents. */
    private static String part(double part) {
        return NumberText.brief(100 * part, 3) + " %";
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        CoefficientStability judged = judged();
        json.writeObjectFieldStart("stability");
        json.writeNumberField("halves", judged.halves());
        json.writeNumberField("blocks", HalfSampling.BLOCKS);
        json.writeNumberField("seed", target.sampling().seed());
        json.writeNumberField("level", CoefficientStability.LEVEL);
        json.writeNumberField("threshold", CoefficientStability.STABLE);
        json.writeNumberField("cutBefore", target.cutBefore(picture.solution().lambda()));
        json.writeArrayFieldStart("coefficients");
        for (Coefficient coefficient : told(judged, 0)) {
            write(json, judged, coefficient);
        }
        json.writeEndArray();
        write(json, "atLambda", judged.stable(), judged.bound());
        write(json, "alongPath", judged.stableAlongPath(), judged.boundAlongPath());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, CoefficientStability judged, Coefficient coefficient) throws IOException {
        Interval interval = judged.interval(coefficient.category());
        json.writeStartObject();
        JsonDocument.category(json, picture.categories().get(coefficient.category()));
        json.writeNumberField("value", coefficient.value());
        json.writeNumberField("frequency", judged.frequency(coefficient.category()));
        json.writeNumberField("highestFrequency", judged.highestFrequency(coefficient.category()));
        json.writeFieldName("interval");
        json.writeArray(new double[] {interval.lower(), interval.upper()}, 0, 2);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, int[] stable, SelectionBound bound) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeFieldName("stable");
        json.writeArray(stable, 0, stable.length);
        json.writeNumberField("selected", bound.selected());
        json.writeNumberField("candidates", bound.candidates());
        json.writeNumberField("falseSelections", bound.falseSelections(CoefficientStability.STABLE));
        json.writeEndObject();
    }
}
