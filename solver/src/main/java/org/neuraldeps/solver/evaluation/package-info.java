/** How good a dependency is on held-out rows: Table 1 of the paper. */
package org.neuraldeps.solver.evaluation;
