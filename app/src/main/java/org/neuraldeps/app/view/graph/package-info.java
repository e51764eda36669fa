/** Writing the graph of dependencies to a file. */
package org.neuraldeps.app.view.graph;
