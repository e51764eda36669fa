package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.evaluation.Interval;
import org.neuraldeps.solver.stability.CoefficientStability;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/**
 * What views of one solution tell of its stability: a coefficient that too few half-samples select is paler, or left out; nothing else about it changes. Immutable.
 *
 * @param areAsked whether somebody asks
 * @param leaveOut whether what too few half-samples select is left out rather than paler
 * @param judged what half-samples say at the solution's λ; empty where they have not been solved as far down
 * @param failure why there will be no answer, one line, where it was tried in vain
 */
public record StabilityMarks(
        boolean areAsked, boolean leaveOut, Optional<CoefficientStability> judged, Optional<String> failure) {

    /** Tells nothing. */
    public static final StabilityMarks NONE = new StabilityMarks(false, false, Optional.empty(), Optional.empty());

    /** How much of its colour a pale line keeps. */
    public static final double PALE = 0.4;

    public StabilityMarks {
        judged = areAsked ? judged : Optional.empty();
        failure = areAsked && judged.isEmpty() ? failure : Optional.empty();
    }

    /** Whether there is an answer. */
    public boolean areKnown() {
        return judged.isPresent();
    }

    /** Whether a coefficient is drawn paler. */
    public boolean isPale(int category) {
        return !leaveOut && isUnstable(category);
    }

    /** Whether a coefficient is left out. */
    public boolean isLeftOut(int category) {
        return leaveOut && isUnstable(category);
    }

    private boolean isUnstable(int category) {
        return judged.filter(halves -> !CoefficientStability.isStable(halves.frequency(category)))
                .isPresent();
    }

    /** The coefficients that are not left out. */
    public List<Coefficient> kept(List<Coefficient> coefficients) {
        return coefficients.stream()
                .filter(coefficient -> !isLeftOut(coefficient.category()))
                .toList();
    }

    /** How many of them are left out. */
    public int leftOut(List<Coefficient> coefficients) {
        return coefficients.size() - kept(coefficients).size();
    }

    /** How many of them are stable; empty where that is not known. */
    public Optional<Integer> stable(List<Coefficient> coefficients) {
        return judged.map(halves -> (int) coefficients.stream()
                .filter(coefficient -> !isUnstable(coefficient.category()))
                .count());
    }

    /** A colour as a pale line has it. */
    public static Color pale(Color color, Palette palette) {
        return palette.mixed(color, PALE);
    }

    /** The same pen, paler. */
    public static Pen pale(Pen pen, Palette palette) {
        return new Pen(pale(pen.color(), palette), pen.width(), pen.dash());
    }

    /** A dot of a coefficient that is pale: hollow. */
    public static Mark.Paint hollow(double value, Palette palette) {
        return new Mark.Paint(palette.page(), Pen.solid(pale(palette.ofSign(value), palette), 1.1));
    }

    /** How many half-samples select a category and where its θ_j lies, as a last line of what is said of it; nothing where that is not known. */
    public String line(int category) {
        return judged.map(halves -> "\n" + words(halves, category)).orElse("");
    }

    private static String words(CoefficientStability halves, int category) {
        Interval interval = halves.interval(category);
        return Messages.text(
                "stability.line",
                NumberText.brief(100 * halves.frequency(category), 3),
                halves.halves(),
                NumberText.brief(100 * CoefficientStability.LEVEL, 3),
                NumberText.brief(interval.lower(), 3),
                NumberText.brief(interval.upper(), 3));
    }

    /** How many of some coefficients are stable, behind other words; nothing where that is not known. */
    public String behind(List<Coefficient> coefficients) {
        return stable(coefficients)
                .map(count -> ",  "
                        + Messages.text(
                                "stability.counts", count, judged.orElseThrow().halves()))
                .orElse("");
    }
}
