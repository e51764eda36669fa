/** The paper's experiments on features and linear heads: new categories from old ones (Sec. 3.2), and cutting a dependency (Sec. 3.3). */
package org.neuraldeps.solver.labs;
