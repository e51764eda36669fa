/** What was loaded, validated and immutable: logits, categories, labels, the split into fit and evaluation rows. */
package org.neuraldeps.solver.data;
