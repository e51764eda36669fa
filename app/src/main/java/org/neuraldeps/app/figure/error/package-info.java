/** The error err_i(θ*(λ)) along the path of one target, between its bounds. */
package org.neuraldeps.app.figure.error;
