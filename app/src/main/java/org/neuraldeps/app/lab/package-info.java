/**
 * The labs (Sec. 3.2 and 3.3): plans, which decide a result; needs, which compute it in repetitions of which a cancel keeps
 * those that are finished; and results as documents in the layout of the paper's Tables 2, 3 and 4.
 */
package org.neuraldeps.app.lab;
