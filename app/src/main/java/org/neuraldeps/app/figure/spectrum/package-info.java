/** The eigenvalues of C, and where a target and its solution lie in the eigenbasis (Sec. 2.2). */
package org.neuraldeps.app.figure.spectrum;
