/** {@code nde open}: the window on a file. */
package org.neuraldeps.app.cli.open;
