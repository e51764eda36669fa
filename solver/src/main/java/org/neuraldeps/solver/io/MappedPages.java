package org.neuraldeps.solver.io;

import java.lang.ref.Reference;

/** Pages of mapped files, which may be gone by the time they are read. */
final class MappedPages {

    /** 0, but not final: of a length it knew, the compiler would make the array below without the machine. */
    private static int none;

    private MappedPages() {}

    /**
     * Raises the {@link InternalError} of a page that the calling thread could not read, if there was one, here and not
     * later. The Java machine notices such a fault in compiled code without stopping it, and raises the error at the next
     * return from its own code, wherever that may be. An array of arrays is made by its own code. Some 100 ns.
     */
    @SuppressWarnings("ReachabilityFenceUsage") // keeps the array from being optimised away, not from being collected
    static void requireNoFault() {
        Reference.reachabilityFence(new byte[none][0]);
    }
}
