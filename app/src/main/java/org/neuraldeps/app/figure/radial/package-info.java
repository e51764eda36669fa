/** The radial view of Fig. 4: many targets inside a circle of base categories. */
package org.neuraldeps.app.figure.radial;
