/** {@code nde measures}: what the shape of the whole network says of its categories. */
package org.neuraldeps.app.cli.measures;
