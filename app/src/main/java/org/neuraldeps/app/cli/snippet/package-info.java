/** The command that says what a state is in another language. */
package org.neuraldeps.app.cli.snippet;
