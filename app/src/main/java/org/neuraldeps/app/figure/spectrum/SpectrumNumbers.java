package org.neuraldeps.app.figure.spectrum;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neuraldeps.app.figure.numbers.Cell;
import org.neuraldeps.app.figure.numbers.Column;
import org.neuraldeps.app.figure.numbers.FigureNumbers;
import org.neuraldeps.solver.covlasso.Solution;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.Spectrum;

/** The numbers behind a spectrum: a row for each eigenvector, by falling eigenvalue. */
final class SpectrumNumbers {

    private SpectrumNumbers() {}

    static FigureNumbers of(SpectrumScene scene, Solution solution) {
        Categories categories = scene.solved().categories();
        List<Column> columns = List.of(
                new Column("eigenvector", "$j$", "", 1),
                new Column("eigenvalue", "$\\sigma_j$", "logit$^2$", 4),
                new Column("targetSquared", "$\\alpha_{ij}^2$", "", 4),
                new Column("thetaSquared", "$\\langle\\theta, q_j\\rangle^2$", "", 4),
                new Column("aboveNoise", "above noise", "", 1));
        Spectrum spectrum = scene.spectrum();
        return new FigureNumbers(
                "The spectrum of C and " + categories.targetLabel(solution.target()) + " on it",
                facts(scene, solution, categories),
                columns,
                IntStream.range(0, spectrum.count())
                        .mapToObj(j -> row(spectrum, solution, j))
                        .toList());
    }

    private static Map<String, Cell> facts(SpectrumScene scene, Solution solution, Categories categories) {
        Map<String, Cell> facts = FigureNumbers.facts(categories, solution);
        Redundancy redundancy = scene.redundancy();
        int target = scene.target();
        facts.put("rank", new Cell.Whole(scene.spectrum().rank()));
        facts.put("noiseEigenvalue", new Cell.Real(scene.spectrum().noise()));
        facts.put(
                "errorAtZero", new Cell.Real(redundancy.isKnown(target) ? redundancy.errorAtZero(target) : Double.NaN));
        facts.put("errorAtZeroAtMost", new Cell.Real(redundancy.bound(target)));
        scene.information()
                .ifPresent(volume -> facts.put(
                        volume.isAtLeast() ? "informationNatsAtLeast" : "informationNats",
                        new Cell.Real(volume.nats())));
        return facts;
    }

    private static List<Cell> row(Spectrum spectrum, Solution solution, int j) {
        return List.of(
                new Cell.Whole(j + 1),
                new Cell.Real(spectrum.eigenvalue(j)),
                new Cell.Real(spectrum.squaredCoordinate(j, solution.target())),
                new Cell.Real(spectrum.squaredCoordinate(j, solution)),
                new Cell.Flag(j < spectrum.rank()));
    }
}
