/** The second-moment matrix C = FᵀF / N and its streaming accumulation in double. */
package org.neuraldeps.solver.moments;
