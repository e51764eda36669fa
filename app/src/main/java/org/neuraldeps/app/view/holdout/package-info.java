/** Rows that are held out at random, where no file says which. */
package org.neuraldeps.app.view.holdout;
