/** Table 1 of the paper for this target at this λ. */
package org.neuraldeps.app.view.evaluation;
