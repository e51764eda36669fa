/** The command line: thin commands that open data, solve and draw with the same code as the window. */
package org.neuraldeps.app.cli;
