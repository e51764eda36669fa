/** The scatter of |E f_i f_j| against θ_j (Fig. 3). */
package org.neuraldeps.app.view.scatter;
