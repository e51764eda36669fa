/** What went wrong or is worth knowing: kept, counted in the status bar, and read in a window. */
package org.neuraldeps.app.view.log;
