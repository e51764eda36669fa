/** The graph of dependencies as a document of its own: what it is of, how it is solved, and what is told of its parts. */
package org.neuraldeps.app.graph;
