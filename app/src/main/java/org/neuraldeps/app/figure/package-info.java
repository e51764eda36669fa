/** Figures as data, the painter that draws them and the files they are written to; no toolkit, no display needed. */
package org.neuraldeps.app.figure;
