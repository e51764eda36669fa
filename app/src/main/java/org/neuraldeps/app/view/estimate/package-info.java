/** What says that not all rows have been read yet, and what all numbers are until then. */
package org.neuraldeps.app.view.estimate;
