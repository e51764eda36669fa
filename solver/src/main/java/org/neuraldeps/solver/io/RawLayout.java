package org.neuraldeps.solver.io;

import org.neuraldeps.solver.data.StorageType;

/**
 * What a file of bare numbers does not say: they lie row after row.
 *
 * @param rows N
 * @param columns n
 * @param type of every number
 * @param isBigEndian whether the most significant byte comes first
 * @param offset bytes before the first number
 */
public record RawLayout(long rows, long columns, StorageType type, boolean isBigEndian, long offset) {}
