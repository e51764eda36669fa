/** One request for a figure, from wherever it comes, and the one way from it to a file; the list of the kinds there are. */
package org.neuraldeps.app.plate;
