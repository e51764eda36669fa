/** Figures as files: PNG and SVG, written whole or not at all. */
package org.neuraldeps.app.figure.device;
