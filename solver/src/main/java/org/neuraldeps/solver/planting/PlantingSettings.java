package org.neuraldeps.solver.planting;

import java.util.Optional;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.data.HoldOut;

/**
 * All that decides a planted network: equal settings give equal networks everywhere.
 *
 * @param size n, targets, d, N
 * @param combination k, signs, σ
 * @param correlation between base categories
 * @param positives the part of all rows whose label is a given target; what is left is shared evenly by the base categories
 * @param holdOut the part of all rows that is held out for evaluation, and the seed of all that is drawn
 */
public record PlantingSettings(
        NetworkSize size, Combination combination, Correlation correlation, double positives, HoldOut holdOut) {

    private static final String PLACE = "planted network";

    /** @throws DataException if these do not go together; the message says which */
    public PlantingSettings {
        int decoys = correlation.pattern().decoys(size.targets());
        int free = size.base() - decoys;
        int k = combination.nonzeros();
        require(
                k <= free,
                k + " predictors a target, but " + free + " base categories that can be one",
                "give fewer predictors or more categories");
        require(
                positives >= 0 && positives * size.targets() < 1,
                "each of " + size.targets() + " targets is the label of " + positives + " of all rows",
                "give a number from 0 on, below 1 / " + size.targets());
        if (decoys > 0) {
            double rho = correlation.rho();
            require(
                    (long) k * size.targets() <= free,
                    size.targets() + " targets with decoys need " + k + " predictors each of their own, but there are "
                            + free,
                    "give fewer predictors or more categories");
            require(
                    k * rho * rho < 1,
                    "no category goes by " + rho + " with each of " + k + " independent ones",
                    "give a correlation below 1 / √" + k);
        }
    }

    /** A network that opens at once and shows what there is to see: 40 categories, four of them made of three others. */
    public static PlantingSettings usual() {
        return new PlantingSettings(
                new NetworkSize(40, 4, 40, 2000),
                new Combination(3, SignPattern.POSITIVE, 0.3),
                new Correlation(CorrelationPattern.EVEN, 0.3),
                0.025,
                new HoldOut(0.25, HoldOut.USUAL_SEED));
    }

    /** How many rows are held out: at least one, and one is left to fit. */
    public int evaluationRows() {
        return (int) Math.max(1, Math.min(size.rows() - 1L, Math.round(holdOut.fraction() * size.rows())));
    }

    /** The rank of the base columns over the fit rows: as large as their number, the features and the rows allow. */
    public int baseRank() {
        return Math.min(Math.min(size.width(), size.base()), size.rows() - evaluationRows());
    }

    /**
     * Why the truth cannot be told from other combinations, in a sentence; empty where it can. Base columns that are not of full
     * rank make any target in more than one way, so that no method can know which was meant.
     */
    public Optional<String> notIdentifiable() {
        int rank = baseRank();
        return rank == size.base()
                ? Optional.empty()
                : Optional.of("the " + size.base() + " base columns have rank " + rank + " (" + size.width()
                        + " features, " + (size.rows() - evaluationRows())
                        + " fit rows): other combinations give the same logits, so the truth is not identifiable");
    }

    private static void require(boolean isMet, String problem, String cure) {
        if (!isMet) {
            throw new DataException(PLACE, problem, cure);
        }
    }
}
