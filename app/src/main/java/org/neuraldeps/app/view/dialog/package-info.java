/** What all dialogs have in common: where they stand. */
package org.neuraldeps.app.view.dialog;
