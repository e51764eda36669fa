package org.neuraldeps.solver.labs;

import java.util.Arrays;

/**
 * Θ, n1 x n2: column c holds how the logit of new category c is combined from those of the base categories, f_c = Σ_j Θ_jc f_j.
 * Without unit. Immutable.
 */
public final class Theta {

    private final CategorySplit split;
    private final double[] values;
    private final int nonzeros;

    /**
     * @param split which categories the rows and columns are
     * @param rowMajor n1 * n2 numbers, one row a base category; copied
     */
    public Theta(CategorySplit split, double[] rowMajor) {
        if (rowMajor.length != (long) split.base().size() * split.fresh().size()) {
            throw new IllegalArgumentException(rowMajor.length + " numbers for "
                    + split.base().size() + " x " + split.fresh().size());
        }
        this.split = split;
        this.values = rowMajor.clone();
        this.nonzeros = (int) Arrays.stream(values).filter(value -> value != 0).count();
    }

    /** Which categories the rows (base) and columns (fresh) are. */
    public CategorySplit split() {
        return split;
    }

    /** n1. */
    public int rows() {
        return split.base().size();
    }

    /** n2. */
    public int columns() {
        return split.fresh().size();
    }

    /**
     * One coefficient.
     *
     * @param row place in {@code split().base()}
     * @param column place in {@code split().fresh()}
     */
    public double at(int row, int column) {
        return values[row * columns() + column];
    }

    /** All coefficients, n1 * n2, one row a base category; a copy. */
    public double[] rowMajor() {
        return values.clone();
    }

    /** How many coefficients are not exactly 0. */
    public int nonzeros() {
        return nonzeros;
    }

    /**
     * The coefficients of a new category, beside {@code split().base()}; made anew.
     *
     * @param category the category's index among all n
     * @throws IllegalArgumentException if it is not a new one
     */
    public double[] column(int category) {
        int place = split.fresh().indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException("category " + category + " is not a new one");
        }
        double[] column = new double[rows()];
        for (int j = 0; j < column.length; j++) {
            column[j] = at(j, place);
        }
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theta theta && theta.split.equals(split) && Arrays.equals(theta.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * split.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Theta " + rows() + " x " + columns() + ", " + nonzeros + " non-zeros";
    }
}
