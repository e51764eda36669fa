/**
 * Linear heads on fixed features: softmax regression, the products it spends its time in, and the minimiser it is trained
 * by.
 */
package org.neuraldeps.solver.heads;
