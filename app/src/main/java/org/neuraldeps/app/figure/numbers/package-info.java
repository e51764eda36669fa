/** The numbers behind a figure as a table, and the formats that it is written in. */
package org.neuraldeps.app.figure.numbers;
