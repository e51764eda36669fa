/** {@code nde peculiar}: strong dependencies between things that are far apart. */
package org.neuraldeps.app.cli.peculiar;
