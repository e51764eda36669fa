/** {@code nde agreement}: how far two networks have the same dependencies. */
package org.neuraldeps.app.cli.agreement;
