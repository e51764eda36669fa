/** Planted networks: logits that are made of one another in a way that is known, and how much of it a solution finds again. */
package org.neuraldeps.solver.planting;
