/** The covariance Lasso (Eq. 2 of the paper): problem, exact solution path, solution at any λ, certificate. */
package org.neuraldeps.solver.covlasso;
