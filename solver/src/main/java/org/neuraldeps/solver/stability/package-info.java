/** How far coefficients would be the same on other rows: half-samples, selection frequencies, intervals, and what is stable. */
package org.neuraldeps.solver.stability;
