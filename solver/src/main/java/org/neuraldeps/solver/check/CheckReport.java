package org.neuraldeps.solver.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.neuraldeps.solver.data.Finding;
import org.neuraldeps.solver.data.StorageType;

/**
 * What was read, and what was found about it.
 *
 * @param rows N, fit and evaluation rows together
 * @param categories n
 * @param type how the logits are stored
 * @param rank numerical rank of the fit rows, as {@link org.neuraldeps.solver.moments.LogitSpectrum#rank()} says; empty
 *     where there are too many categories to find it
 * @param findings errors first, then warnings, then what is good to know
 * @param accuracy top-1 accuracy over all rows, ties to the lowest index; empty without labels
 * @param evaluationAccuracy the same over the rows that are held out; empty where none are
 */
public record CheckReport(
        int rows,
        int categories,
        StorageType type,
        OptionalInt rank,
        List<Finding> findings,
        OptionalDouble accuracy,
        OptionalDouble evaluationAccuracy) {

    public CheckReport {
        findings = List.copyOf(findings);
    }
}
