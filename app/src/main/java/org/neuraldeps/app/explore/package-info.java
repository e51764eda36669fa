/**
 * The state as it is observed, and the results it needs: the one place that decides what is computed, kept, dropped and
 * cancelled. Views change the state, ask for needs and bind to what becomes of them.
 */
package org.neuraldeps.app.explore;
