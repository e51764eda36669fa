/** Progress, cancellation and workers: what a long computation needs from outside, without naming a thread. */
package org.neuraldeps.solver.work;
