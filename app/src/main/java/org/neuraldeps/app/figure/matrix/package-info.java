/** The matrix: Θ of all categories as a picture of its cells, rows and columns in an order that shows its blocks. */
package org.neuraldeps.app.figure.matrix;
