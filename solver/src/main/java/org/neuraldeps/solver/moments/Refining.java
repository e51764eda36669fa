package org.neuraldeps.solver.moments;

import java.util.function.LongSupplier;

/**
 * When a pass over many rows tells what the rows read so far give, before it has read them all.
 *
 * @param largeBytes logits that take more are read in blocks drawn at random, so that any beginning of the pass is a random
 *     sample of blocks; fewer are read in their order, and nothing is told before the end
 * @param stretchBytes about how large such a block is
 * @param pauseNanos nothing is told before the pass has taken so long, nor sooner after the last time
 * @param growth how many times as many rows there must be before something is told again; above 1
 * @param nanoTime the clock
 */
public record Refining(long largeBytes, long stretchBytes, long pauseNanos, double growth, LongSupplier nanoTime) {

    /** Blocks of 2 MB of what is larger than 256 MB; first after a fifth of a second, then when there are twice as many rows. */
    public static final Refining USUAL = new Refining(256L << 20, 2L << 20, 200_000_000, 2, System::nanoTime);

    /** What is left to read takes no longer than what was read: it is not worth a change of the picture. */
    private static final double TOO_LATE = 0.5;

    public Refining {
        if (!(growth > 1)) {
            throw new IllegalArgumentException("a growth of " + growth + " does not grow");
        }
    }

    /** Begins to look at the clock. */
    Timing begin() {
        return new Timing(nanoTime.getAsLong());
    }

    /** One pass. */
    final class Timing {
        private long last;
        private double told;

        private Timing(long start) {
            this.last = start;
        }

        /**
         * Whether it is time to tell what was read so far; it is then taken as told.
         *
         * @param fraction which part of the rows was read
         */
        boolean isDue(double fraction) {
            boolean grown = fraction <= TOO_LATE && fraction >= growth * told;
            if (!grown) {
                return false;
            }
            long now = nanoTime.getAsLong();
            // A difference, as System.nanoTime may pass the end of its range.
            if (now - last < pauseNanos) {
                return false;
            }
            last = now;
            told = fraction;
            return true;
        }
    }
}
