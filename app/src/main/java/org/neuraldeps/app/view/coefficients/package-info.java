/** The coefficients at this λ as a table. */
package org.neuraldeps.app.view.coefficients;
