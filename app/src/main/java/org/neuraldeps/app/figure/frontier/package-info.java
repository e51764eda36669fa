/** The ε-δ frontier of Definition 1. */
package org.neuraldeps.app.figure.frontier;
