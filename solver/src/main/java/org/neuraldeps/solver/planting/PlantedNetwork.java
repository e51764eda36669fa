package org.neuraldeps.solver.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.work.Progress;

/**
 * Logits of a network that never was, with the truth about what depends on what. Features x of a row are standard normal, moved by
 * {@value #TOWARDS_LABEL} along the direction of the row's label, which is what a label means here; base logits are Wᵀx, and the
 * targets follow them: f_i = Σ θ_j f_j + σ ε, exactly so where σ is 0.
 *
 * <p>Second moments of base categories over many rows are then (1 + c) R + Σ c_i R θ θᵀ R with R the correlations that were asked for,
 * so that C_jA C_AA⁻¹ of a base category j and the predictors A of a target is R_jA R_AA⁻¹: whether the support can be found does not
 * depend on labels, but for what those of the other targets add.
 *
 * <p>Nothing is centred: λ is on second moments, and what has to hold for a support to be found is told by these.
 */
public final class PlantedNetwork {

    /** How far a row lies towards its label, in standard deviations of a logit: far enough to win most rows. */
    public static final double TOWARDS_LABEL = 5;

    /** So that rows can be added without other combinations. */
    private static final long OF_ROWS = 0x5eed_0f_4085L;

    private final PlantingSettings settings;
    private final PlantedTruth truth;
    private final PlantedRows rows;

    private PlantedNetwork(PlantingSettings settings, PlantedTruth truth, PlantedRows rows) {
        this.settings = settings;
        this.truth = truth;
        this.rows = rows;
    }

    /**
     * Plants a network. O(N d m) and the head, which does not depend on N.
     *
     * @throws org.neuraldeps.solver.data.DataException if the predictors of a target cancel one another
     * @throws org.neuraldeps.solver.work.CancelledException if {@code progress} says so
     */
    public static PlantedNetwork plant(PlantingSettings settings, Progress progress) {
        long seed = settings.holdOut().seed();
        PlantedHead head = PlantedHead.draw(settings, new Random(seed));
        progress.checkCancelled();
        PlantedRows rows = PlantedRows.draw(settings, head, new Random(seed ^ OF_ROWS), progress);
        return new PlantedNetwork(settings, new PlantedTruth(head.targets()), rows);
    }

    /** What it was planted by. */
    public PlantingSettings settings() {
        return settings;
    }

    /** Which categories were made of which others. */
    public PlantedTruth truth() {
        return truth;
    }

    /** F, N x n: base categories first, then the targets. */
    public LogitMatrix logits() {
        return rows.logits();
    }

    /** The category that each row was moved to; a copy. */
    public int[] labels() {
        return rows.labels().clone();
    }

    /** Which rows are held out; a copy. */
    public boolean[] evaluation() {
        return rows.evaluation().clone();
    }

    /** "base 1", "base 2", …, "decoy 1", …, "planted 1", …, in the order of the columns; decoy 1 is that of planted 1. */
    public Categories categories() {
        NetworkSize size = settings.size();
        int decoys = settings.correlation().pattern().decoys(size.targets());
        List<String> names = new ArrayList<>();
        for (int j = 0; j < size.base(); j++) {
            int free = size.base() - decoys;
            names.add(j < free ? "base " + (j + 1) : "decoy " + (j - free + 1));
        }
        for (int i = 1; i <= size.targets(); i++) {
            names.add("planted " + i);
        }
        return Categories.named(names);
    }

    /** In which part of all rows the label has the largest logit. O(N n). */
    public double accuracy() {
        double[] row = new double[logits().columns()];
        int hits = 0;
        for (int r = 0; r < logits().rows(); r++) {
            logits().readRows(r, 1, row);
            int top = 0;
            for (int j = 1; j < row.length; j++) {
                top = row[j] > row[top] ? j : top;
            }
            hits += top == rows.labels()[r] ? 1 : 0;
        }
        return (double) hits / logits().rows();
    }
}
