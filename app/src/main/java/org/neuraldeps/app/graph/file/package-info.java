/** Files of graphs: one value per format, written by the exporters of JGraphT. */
package org.neuraldeps.app.graph.file;
