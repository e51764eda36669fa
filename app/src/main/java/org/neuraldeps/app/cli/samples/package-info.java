/** {@code nde samples}: the rows behind one dependency. */
package org.neuraldeps.app.cli.samples;
