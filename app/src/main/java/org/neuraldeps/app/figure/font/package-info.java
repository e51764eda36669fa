/** The fonts of figures: the one that comes with the program, and which letters are drawn with which. */
package org.neuraldeps.app.figure.font;
