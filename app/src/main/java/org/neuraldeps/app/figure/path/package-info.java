/** The paths θ_j(λ) of the coefficients of one target. */
package org.neuraldeps.app.figure.path;
