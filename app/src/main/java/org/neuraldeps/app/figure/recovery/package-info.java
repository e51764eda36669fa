/** What the path of one target finds of the truth: precision and recall of its support along λ. */
package org.neuraldeps.app.figure.recovery;
