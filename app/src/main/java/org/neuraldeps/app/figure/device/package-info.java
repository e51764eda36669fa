/** Figures as files: SVG, PNG and PDF, written whole or not at all. */
package org.neuraldeps.app.figure.device;
