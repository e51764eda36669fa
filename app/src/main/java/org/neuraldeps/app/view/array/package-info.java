/** Which of several arrays of a file are the logits, asked in a dialog. */
package org.neuraldeps.app.view.array;
