package org.neuraldeps.app.cli.input;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.EdgeFilter;
import picocli.CommandLine.Option;

/** Which dependencies are left out of a graph or a figure of several targets. */
public final class FilterOptions {

    @Option(names = "--threshold", paramLabel = "X", description = "Leave out dependencies with a smaller |θ|.")
    private double least;

    @Option(names = "--top", paramLabel = "N", description = "Of each target, keep only the N strongest.")
    private int most = Integer.MAX_VALUE;

    /** @throws UsageException if there is no such |θ|, or nothing would be left */
    public EdgeFilter filter() {
        if (!(least >= 0) || Double.isInfinite(least)) {
            throw new UsageException("--threshold " + least + ": |θ| is a number of 0 or more; give one");
        }
        if (most < 1) {
            throw new UsageException("--top " + most + ": nothing would be left; give a number of at least 1");
        }
        return new EdgeFilter(least, most);
    }
}
