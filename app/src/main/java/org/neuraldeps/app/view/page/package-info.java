/** Writes what the window shows as a page that moves. */
package org.neuraldeps.app.view.page;
