/** The pane shown before anything is open. */
package org.neuraldeps.app.view.welcome;
