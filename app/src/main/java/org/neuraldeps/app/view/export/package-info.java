/** Writing the current figure to a file. */
package org.neuraldeps.app.view.export;
