/** What a focus buys and what it costs: Table 1 against φ, for one target or pooled over many. */
package org.neuraldeps.app.figure.focus;
