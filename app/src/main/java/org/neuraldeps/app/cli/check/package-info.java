/** The command that tells what was read and what is odd about it. */
package org.neuraldeps.app.cli.check;
