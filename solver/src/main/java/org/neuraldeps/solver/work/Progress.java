package org.neuraldeps.solver.work;

import java.util.function.Supplier;

/**
 * How a long computation tells how far it is and learns that it is no longer wanted.
 *
 * <p>Computations call {@link #checkCancelled()} at every knot, block and target, so that a cancel is answered within
 * 100 ms. Implementations must be safe to call from several threads.
 */
public interface Progress {

    /** Reports nothing and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void at(double fraction, String step) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Reports how far the computation is.
     *
     * @param fraction between 0 and 1
     * @param step what is being done, in words for a status bar
     */
    void at(double fraction, String step);

    /** Whether the result is no longer wanted. */
    boolean cancelled();

    /**
     * Runs something that cannot ask whether it is still wanted, such as a call into a native library. Whoever can stops
     * waiting for it at a cancel and lets it run out; so it must touch nothing that others use meanwhile.
     *
     * @throws CancelledException if the result was no longer wanted before, or meanwhile
     */
    default <T> T withoutAsking(Supplier<T> work) {
        checkCancelled();
        T result = work.get();
        checkCancelled();
        return result;
    }

    /** The same for a part that is not to report for itself: cancelled when this one is, and silent. */
    default Progress quiet() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(double fraction, String step) {
                // The whole reports.
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }

            @Override
            public <T> T withoutAsking(Supplier<T> work) {
                return whole.withoutAsking(work);
            }
        };
    }

    /** Stops the computation if its result is no longer wanted. */
    default void checkCancelled() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
