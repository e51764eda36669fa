/** What a person should know about loaded logits before trusting results: rank, constant columns, softmax, accuracy. */
package org.neuraldeps.solver.check;
