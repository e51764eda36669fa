/** Accuracy against the non-zeros of Θ, from the result of lab 1. */
package org.neuraldeps.app.figure.sparsity;
