/** The node that shows a figure, painted by the same painter as the files. */
package org.neuraldeps.app.view.canvas;
