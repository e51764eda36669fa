package org.neuraldeps.solver.check;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.neuraldeps.solver.data.Finding.Severity;
import org.neuraldeps.solver.data.LogitDataset;
import org.neuraldeps.solver.moments.FitSample;
import org.neuraldeps.solver.moments.LogitSpectrum;
import org.neuraldeps.solver.work.Progress;

/**
 * The rank of the logits, the width of the features it tells of, and how far it stands above the noise of storing them.
 *
 * @param areOfHead whether the features are known, so that nobody need guess their width
 */
record RankFindings(FindingList findings, LogitDataset dataset, boolean areOfHead) {

    private static final String CONSEQUENCE =
            "some categories are exact combinations of others; solutions stay exact and certified";

    /** The part of the smallest redundancies that may be rounding before it is said, and before it is a warning. */
    private static final double TOLD = 0.01;

    private static final double WARNED = 0.25;

    /** Finds the rank where there are no more categories than are factorised. */
    OptionalInt find(int mostFactorised, Progress progress) {
        return find(mostFactorised, () -> LogitSpectrum.of(dataset.logits(), FitSample.of(dataset.split()), progress));
    }

    /**
     * The same from singular values that somebody else finds.
     *
     * @param values asked for where there are few enough categories
     */
    OptionalInt find(int mostFactorised, Supplier<LogitSpectrum> values) {
        int n = dataset.logits().columns();
        if (n > mostFactorised) {
            findings.add(
                    "rank-unknown",
                    Severity.INFO,
                    "the rank of " + n + " categories was not looked for (up to " + mostFactorised + " are)",
                    "solutions are certified all the same");
            return OptionalInt.empty();
        }
        LogitSpectrum spectrum = values.get();
        if (spectrum.rank() < n) {
            findings.add("rank-deficient", Severity.INFO, rank(spectrum), CONSEQUENCE);
        }
        noise(spectrum);
        return OptionalInt.of(spectrum.rank());
    }

    private String rank(LogitSpectrum spectrum) {
        return String.format(
                        Locale.ROOT,
                        "the logits have rank %d of %d (singular values above %.2g, the noise of storing them)",
                        spectrum.rank(),
                        spectrum.categories(),
                        spectrum.noiseNorm())
                + origin(spectrum.rank());
    }

    private String origin(int rank) {
        if (rank == dataset.split().fitRows()) {
            return ", as many as there are fit rows";
        }
        return rank < 2 || areOfHead
                ? ""
                : ", as a linear head on " + (rank - 1) + " features with a bias gives, or on " + rank + " without";
    }

    /**
     * Along a direction v the logits have E[(v·f)²] = σ²/N, of which rounding makes up to noise²/N; both reach a redundancy
     * by the same factor, so (noise/σ)² of the smallest ones may be rounding.
     */
    private void noise(LogitSpectrum spectrum) {
        double ratio = spectrum.noiseNorm() / spectrum.smallestOfRank();
        double part = ratio * ratio;
        if (spectrum.rank() > 0 && part > TOLD) {
            String type = dataset.logits().storage().key();
            findings.add(
                    "storage-noise",
                    part > WARNED ? Severity.WARNING : Severity.INFO,
                    "the smallest of the singular values that count is only " + FindingList.number(1 / ratio)
                            + " times the noise of storing " + type + ": up to " + FindingList.number(100 * part)
                            + " % of the smallest errors at λ = 0 may be rounding",
                    "errors at k non-zeros are far above it and stand; save the logits with more bits to see below it");
        }
    }
}
