/**
 * What a figure is: marks, pens, colours, letters and places that answer to the mouse, and the painter that draws them. It
 * knows no plot and no file; needs no toolkit and no display.
 */
package org.neuraldeps.app.figure;
