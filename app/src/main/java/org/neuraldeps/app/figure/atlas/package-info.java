/** The atlas: every category at a place of its own, and the dependencies of all of them at one λ. */
package org.neuraldeps.app.figure.atlas;
