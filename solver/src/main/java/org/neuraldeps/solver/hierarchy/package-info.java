/** Which categories are near each other in meaning: concepts above them, how far apart they are, and branches that people know. */
package org.neuraldeps.solver.hierarchy;
