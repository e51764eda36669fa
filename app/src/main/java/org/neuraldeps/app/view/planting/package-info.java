/** A new planted network: what it is to be like, asked in a dialog, planted and written in the background, and opened. */
package org.neuraldeps.app.view.planting;
