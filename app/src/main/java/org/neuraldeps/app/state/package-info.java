/**
 * What is shown, as one immutable record nested by what a change means, its stored form, and the history of it. Plain
 * values: no toolkit, no threads, nothing computed.
 */
package org.neuraldeps.app.state;
