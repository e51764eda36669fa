/** The scatter of Fig. 3: correlations against coefficients. */
package org.neuraldeps.app.figure.scatter;
