/** Figures that are linked with all other views, in the panes of the window; every kind is shown by the same code. */
package org.neuraldeps.app.view.figure;
