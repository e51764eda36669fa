/** Choosing λ: cross-validation from the moments of folds, cross-fitted metrics, information criteria. */
package org.neuraldeps.solver.selection;
