package org.neuraldeps.app.state;

/** How the rows and columns of the matrix are ordered. */
public enum MatrixOrder implements Keyed {
    /** Related categories beside each other, the same for rows and columns. */
    SERIATED("seriated"),
    /** As in the file. */
    COLUMN("column"),
    /** By name. */
    NAME("name"),
    /** By the falling sum of |θ| of a target. */
    IN_STRENGTH("in-strength"),
    /** By the falling sum of |θ| that a category gives to others. */
    OUT_STRENGTH("out-strength"),
    /** By the branch of the hierarchy. */
    BRANCH("branch");

    private final String key;

    MatrixOrder(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
