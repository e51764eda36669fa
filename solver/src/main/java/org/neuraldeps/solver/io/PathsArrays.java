package org.neuraldeps.solver.io;

/** The names of the arrays in a file of paths. */
final class PathsArrays {

    /** What such files are. */
    static final NamedArrays.Kind KIND =
            new NamedArrays.Kind("paths", "paths_version", 1, "copy the file again, or solve all targets anew");

    static final String PROGRAM = "program";
    static final String ORIGIN = "origin";
    static final String NAMES = "names";

    static final String FINGERPRINT = "fingerprint";
    static final String GAUGE = "gauge";

    /** φ. */
    static final String FOCUS = "focus";

    /** What the rows of a target are told by. */
    static final String SHARES = "focus_shares";

    static final String LEFT_OUT = "left_out";

    /** The largest number of non-zeros and of knots. */
    static final String DEPTH = "depth";

    /** The least λ, λ/λ_max and err. */
    static final String FLOORS = "depth_floors";

    static final String LAMBDA_MAX = "lambda_max";

    /** The keys of all reasons for which a path ends. */
    static final String REASONS = "end_reasons";

    /** Which of them ended a path. */
    static final String END = "end";

    /** How many knots a path has. */
    static final String KNOTS = "knots";

    static final String LAMBDAS = "knot_lambda";
    static final String ERRORS = "knot_error";

    /** How many categories are active below a knot. */
    static final String SIZES = "knot_size";

    static final String ACTIVE = "active";
    static final String VALUES = "theta";

    private PathsArrays() {}
}
