/**
 * The labs (Sec. 3.2 and 3.3): plans, which decide a result and have a stored form; needs, which compute it in repetitions, of
 * which a cancel keeps those that are finished; and results.
 */
package org.neuraldeps.app.lab;
