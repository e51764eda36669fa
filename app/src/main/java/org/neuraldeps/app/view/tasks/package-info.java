/** The status bar: what is open, what the background is doing, cancel. */
package org.neuraldeps.app.view.tasks;
