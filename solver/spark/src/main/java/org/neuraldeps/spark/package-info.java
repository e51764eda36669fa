/** Moments of shards and the paths of all targets on Apache Spark: calls the solver, adds no mathematics. */
package org.neuraldeps.spark;
