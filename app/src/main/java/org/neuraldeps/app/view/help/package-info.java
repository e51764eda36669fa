/** The sheet of keyboard shortcuts. */
package org.neuraldeps.app.view.help;
