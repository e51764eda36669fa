/** {@code nde plant}: a network whose dependencies are known. */
package org.neuraldeps.app.cli.plant;
