/** The command that tells how much of every category is its own. */
package org.neuraldeps.app.cli.redundancy;
