package org.neuraldeps.app.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neuraldeps.solver.covlasso.Coefficient;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.planting.PlantedTarget;
import org.neuraldeps.solver.planting.Recovery;
import org.neuraldeps.ui.Messages;
import org.neuraldeps.ui.NumberText;

/** What is marked in the views of one solution: its categories against the truth, or nothing where that is not known. Immutable. */
public final class TruthMarks {

    /** Marks nothing. */
    public static final TruthMarks NONE = new TruthMarks(Optional.empty(), Optional.empty());

    private final Optional<PlantedTarget> truth;
    private final Optional<Recovery> recovery;

    private TruthMarks(Optional<PlantedTarget> truth, Optional<Recovery> recovery) {
        this.truth = truth;
        this.recovery = recovery;
    }

    /** The marks of a solution; O(k log k). */
    public static TruthMarks of(Optional<PlantedTarget> truth, Solution solution) {
        return truth.isEmpty() ? NONE : new TruthMarks(truth, truth.map(known -> Recovery.of(known, solution)));
    }

    /** Whether the truth is known. */
    public boolean areKnown() {
        return recovery.isPresent();
    }

    /** The mark of a category; empty where it is part of neither, and where the truth is not known. */
    public Optional<TruthMark> of(int category) {
        return recovery.flatMap(known -> TruthMark.of(known.role(category)));
    }

    /** The θ_j that the target was made with; 0 where a category is no part of it, and where the truth is not known. */
    public double coefficient(int category) {
        return truth.map(known -> known.coefficient(category)).orElse(0.0);
    }

    /** True predictors that are not found, with the θ_j that the target was made with, by falling |θ_j|. */
    public List<Coefficient> missed() {
        return truth.stream()
                .flatMap(known -> known.predictors().stream())
                .filter(predictor -> of(predictor.category()).equals(Optional.of(TruthMark.MISSED)))
                .sorted(Comparator.comparingDouble(predictor -> -Math.abs(predictor.value())))
                .toList();
    }

    /** How many categories have each mark; empty where the truth is not known. */
    public Optional<TruthCounts> counts() {
        return recovery.map(known -> new TruthCounts(
                known.found().size(), known.extra().size(), known.missed().size()));
    }

    /** The counts in words; empty where the truth is not known. */
    public Optional<String> words() {
        return counts().map(TruthCounts::words);
    }

    /** The same behind other words; nothing where the truth is not known. */
    public String behind() {
        return words().map(words -> ",  " + words).orElse("");
    }

    /** What a category is to the truth, as a last line of what is said of it; nothing where it is part of neither. */
    public String line(int category) {
        return of(category).map(mark -> "\n" + words(mark, category)).orElse("");
    }

    /** The θ_j that the target was made with, as a last line of what is said at any λ; nothing where the truth is not known. */
    public String coefficientLine(int category) {
        return areKnown() ? "\n" + Messages.text("truth.coefficient", NumberText.brief(coefficient(category), 4)) : "";
    }

    private String words(TruthMark mark, int category) {
        return Messages.text("truth.line", mark.word(), NumberText.brief(coefficient(category), 4));
    }

    /** The mark round a category's dot, if it has one. */
    public Optional<Mark> around(int category, double x, double y, double radius, Palette palette) {
        return of(category).map(mark -> mark.around(x, y, radius, palette));
    }
}
