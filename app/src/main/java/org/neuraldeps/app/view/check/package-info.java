/** What is odd about the data: a badge, the list behind it, and the cures that can be applied from there. */
package org.neuraldeps.app.view.check;
