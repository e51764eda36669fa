/** {@code nde paths}: the paths of all categories, solved once and kept in a file. */
package org.neuraldeps.app.cli.paths;
