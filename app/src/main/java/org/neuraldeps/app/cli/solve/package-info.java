/** The commands about one target: its solution at one λ, and its path. */
package org.neuraldeps.app.cli.solve;
