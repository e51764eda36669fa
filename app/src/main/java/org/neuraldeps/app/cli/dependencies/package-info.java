/** {@code nde dependencies}: which categories have a neural dependency at all. */
package org.neuraldeps.app.cli.dependencies;
