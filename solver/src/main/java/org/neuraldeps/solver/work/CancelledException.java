package org.neuraldeps.solver.work;

/** Says that a computation stopped because its result was no longer wanted; nothing is wrong. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }
}
