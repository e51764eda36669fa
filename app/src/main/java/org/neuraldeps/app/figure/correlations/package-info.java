/** The correlations |c_j(λ)| that a path leaves: why a category enters, and what the theorems exclude. */
package org.neuraldeps.app.figure.correlations;
