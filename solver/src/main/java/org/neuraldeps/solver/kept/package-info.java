/** What is kept of logits where rows are left behind: moments and a few rows, which of several parts add up. */
package org.neuraldeps.solver.kept;
