/** What the paper proves around the solution: redundancy, Eq. 5, Theorems 2 and 3, Conjecture 1. */
package org.neuraldeps.solver.theory;
