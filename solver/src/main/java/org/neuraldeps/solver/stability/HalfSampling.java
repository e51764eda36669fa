package org.neuraldeps.solver.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.neuraldeps.solver.data.Folding;

/**
 * A wish for half-samples of the fit rows. Whole groups of rows are dealt to {@value #BLOCKS} blocks of about as many rows, and a half-sample
 * is half of the blocks; each comes with its complement, the other half, as Shah and Samworth (J. R. Statist. Soc. B 75, 2013) have it.
 *
 * <p>As rows are drawn without putting them back, the half of K blocks with block means of variance S² has a mean whose variance around that of
 * all is (1 − ½) S² / (K/2) = S²/K: as large as the variance of the mean of all around the population's. So what half-samples say is
 * spread around what all rows say as that is around the truth, and needs no scaling.
 *
 * @param count B, how many, even
 * @param seed what is drawn, not negative: the same seed on the same rows gives the same half-samples
 */
public record HalfSampling(int count, int seed) {

    /** K, how many blocks there are. */
    public static final int BLOCKS = 20;

    /** As many half-samples as anybody has asked for. */
    public static final int MOST = 1000;

    /** A hundred: fifty pairs. */
    public static final HalfSampling USUAL = new HalfSampling(100, Folding.USUAL_SEED);

    /** How many draws are tried for each pair that can be used. */
    private static final int TRIES = 100;

    public HalfSampling {
        if (!isCount(count) || seed < 0) {
            throw new IllegalArgumentException(count + " half-samples by seed " + seed);
        }
    }

    /** Whether there can be so many. */
    public static boolean isCount(int count) {
        return count >= 2 && count <= MOST && count % 2 == 0;
    }

    /** How the rows are dealt to blocks. */
    public Folding blocks() {
        return new Folding(BLOCKS, seed);
    }

    /**
     * The blocks of each half-sample, ascending; the second of each pair has those that the first has not. No pair comes twice.
     *
     * @param isUsable whether something can be solved on some blocks
     * @return empty where too few draws give two halves that can both be used
     */
    Optional<List<int[]>> draw(Predicate<int[]> isUsable) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<List<Integer>> drawn = new HashSet<>();
        List<int[]> halves = new ArrayList<>();
        for (int left = TRIES * count; left > 0 && halves.size() < count; left--) {
            boolean[] isFirst = half(random);
            int[] first = blocks(isFirst, true);
            int[] second = blocks(isFirst, false);
            if (drawn.add(Arrays.stream(first).boxed().toList()) && isUsable.test(first) && isUsable.test(second)) {
                halves.add(first);
                halves.add(second);
            }
        }
        return halves.size() < count ? Optional.empty() : Optional.of(halves);
    }

    /** Which blocks are in the first half; block 0 always is, so that no pair comes a second time the other way round. */
    private static boolean[] half(SplittableRandom random) {
        boolean[] isFirst = new boolean[BLOCKS];
        isFirst[0] = true;
        int missing = BLOCKS / 2 - 1;
        for (int block = 1; block < BLOCKS; block++) {
            isFirst[block] = random.nextInt(BLOCKS - block) < missing;
            missing -= isFirst[block] ? 1 : 0;
        }
        return isFirst;
    }

    private static int[] blocks(boolean[] isFirst, boolean wanted) {
        int[] blocks = new int[BLOCKS / 2];
        int place = 0;
        for (int block = 0; block < BLOCKS; block++) {
            if (isFirst[block] == wanted) {
                blocks[place++] = block;
            }
        }
        return blocks;
    }
}
