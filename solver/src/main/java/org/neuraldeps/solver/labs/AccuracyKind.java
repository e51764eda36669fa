package org.neuraldeps.solver.labs;

/** The numbers of a {@link SplitAccuracy}, each between 0 and 1, in the order in which they are shown. */
public enum AccuracyKind {
    /** Top-1 over all test rows. */
    OVERALL("overall"),
    /** Of base rows, among all categories. */
    BASE_AMONG_ALL("base_all"),
    /** Of new rows, among all categories. */
    NEW_AMONG_ALL("new_all"),
    /** Of base rows, among base categories. */
    BASE_WITHIN("base_within"),
    /** Of new rows, among new categories. */
    NEW_WITHIN("new_within"),
    /** The mean of the two below. */
    BALANCED_BINARY("balanced_binary"),
    /** Of new rows, answered with a new category. */
    POSITIVE("pos"),
    /** Of base rows, answered with a base category. */
    NEGATIVE("neg");

    private final String key;

    AccuracyKind(String key) {
        this.key = key;
    }

    /** The stable name, for files and options. */
    public String key() {
        return key;
    }

    /** The number; NaN where it has no test rows. */
    public double of(SplitAccuracy accuracy) {
        return switch (this) {
            case OVERALL -> accuracy.overall().rate();
            case BASE_AMONG_ALL -> accuracy.baseAmongAll().rate();
            case NEW_AMONG_ALL -> accuracy.newAmongAll().rate();
            case BASE_WITHIN -> accuracy.baseWithin().rate();
            case NEW_WITHIN -> accuracy.newWithin().rate();
            case BALANCED_BINARY -> accuracy.balancedBinary();
            case POSITIVE -> accuracy.newSide().rate();
            case NEGATIVE -> accuracy.baseSide().rate();
        };
    }
}
