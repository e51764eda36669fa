package org.neuraldeps.app.cli.figure;

import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.Keyed;
import org.neuraldeps.app.state.MatrixOrder;
import picocli.CommandLine.Option;

/** How the rows and columns of the matrix are ordered. */
final class OrderOptions {

    @Option(
            names = "--rows",
            paramLabel = "ORDER",
            description =
                    "The order of targets: seriated (related ones beside each other), column (as in the file), name,"
                            + " in-strength, out-strength (falling Σ |θ|) or branch (of the hierarchy) (default:"
                            + " seriated).")
    private String rows;

    @Option(
            names = "--columns",
            paramLabel = "ORDER",
            description = "The order of predictors, likewise (default: that of --rows).")
    private String columns;

    /** @throws UsageException if there is no such order */
    MatrixOrder rows() {
        return rows == null ? MatrixOrder.SERIATED : order("--rows", rows);
    }

    /** @throws UsageException if there is no such order */
    MatrixOrder columns() {
        return columns == null ? rows() : order("--columns", columns);
    }

    private static MatrixOrder order(String option, String asked) {
        return Keyed.of(MatrixOrder.class, asked)
                .orElseThrow(() -> new UsageException(option + " " + asked + ": there is no such order; give one of "
                        + Keyed.names(MatrixOrder.class)));
    }
}
