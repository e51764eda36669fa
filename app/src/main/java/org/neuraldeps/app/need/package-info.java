/**
 * What can be computed from opened data, by need: a need is a value that says what is wanted and how to compute it; its
 * result is a value too. The window, the command line and the report compute the same needs.
 */
package org.neuraldeps.app.need;
