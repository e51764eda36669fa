/** The command that writes the graph of dependencies. */
package org.neuraldeps.app.cli.graph;
