package org.neuraldeps.solver.check;

import java.util.Optional;
import org.neuraldeps.solver.data.CategoryAlignment;

/**
 * How two networks were brought together.
 *
 * @param rows whether their rows look like the same samples
 * @param categories how columns were found; empty where there is one table of names for both
 */
public record PairAlignment(RowAlignment rows, Optional<CategoryAlignment> categories) {}
