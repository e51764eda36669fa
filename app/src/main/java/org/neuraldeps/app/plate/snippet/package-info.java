/**
 * A state as a program of another language that solves the same problem: what is read, what rows weigh, who predicts, and at
 * which λ.
 */
package org.neuraldeps.app.plate.snippet;
