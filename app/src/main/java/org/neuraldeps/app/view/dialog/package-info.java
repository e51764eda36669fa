/** What dialogs, and the boxes of choices in them and beside figures, have in common: where they stand, what choices are called. */
package org.neuraldeps.app.view.dialog;
