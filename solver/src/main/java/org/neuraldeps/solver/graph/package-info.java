/** The dependency graph on JGraphT: base categories, targets, circular order and positions (Fig. 4), no pixels. */
package org.neuraldeps.solver.graph;
