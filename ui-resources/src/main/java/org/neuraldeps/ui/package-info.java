/** Texts, colours, icons and fonts of the program. */
package org.neuraldeps.ui;
