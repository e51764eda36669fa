package org.neuraldeps.app.data;

import java.util.IntSummaryStatistics;
import java.util.Optional;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StackedRows;

/**
 * Over how many files the rows of some logits are spread.
 *
 * @param files how many, those without rows too
 * @param leastRows in one of them
 * @param mostRows in one of them
 */
public record ShardFacts(int files, int leastRows, int mostRows) {

    /** Those of the network that predicts; empty where its logits are one file. */
    public static Optional<ShardFacts> of(OpenedDataset data) {
        return data.found().predicting() instanceof ShardsOnDisk place
                        && data.asGiven().dataset().logits() instanceof StackedRows stacked
                ? Optional.of(of(place, stacked))
                : Optional.empty();
    }

    private static ShardFacts of(ShardsOnDisk place, StackedRows stacked) {
        int files = place.shards().files().size();
        IntSummaryStatistics rows =
                stacked.parts().stream().mapToInt(LogitMatrix::rows).summaryStatistics();
        boolean areSomeEmpty = files > stacked.parts().size();
        return new ShardFacts(files, areSomeEmpty ? 0 : rows.getMin(), rows.getMax());
    }

    /** In short: "200, 5000 rows each", "16, 6250 to 6400 rows each". */
    public String words() {
        return files + ", " + (leastRows == mostRows ? "" : leastRows + " to ") + mostRows
                + (mostRows == 1 ? " row each" : " rows each");
    }
}
