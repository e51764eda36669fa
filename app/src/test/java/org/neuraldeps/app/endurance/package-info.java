/** What the program stands, tried at length: changed files, kills, cancels, a long day in one window. See docs/endurance.md. */
package org.neuraldeps.app.endurance;
