/** Files in and results out. */
package org.neuraldeps.solver.io;
