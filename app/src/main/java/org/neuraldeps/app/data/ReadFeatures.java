package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.data.FeatureSet;
import org.neuraldeps.solver.data.Labels;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.SampleGroups;
import org.neuraldeps.solver.data.Split;

/**
 * Features as they were read: training rows and below them test rows, which logits are formed of.
 *
 * @param rows X, (N + M) x d
 * @param labels of all rows
 * @param split test rows are held out, training rows fitted; without test rows as a mask or a wish says
 * @param groups which rows belong together, where known
 * @param set the same as what heads are learned from and judged by
 */
record ReadFeatures(LogitMatrix rows, Labels labels, Split split, Optional<SampleGroups> groups, FeatureSet set) {}
