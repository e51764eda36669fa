/** Options that several commands share: which data, which category, which λ. */
package org.neuraldeps.app.cli.input;
