/** The rows behind one dependency, with their images where there are some, in a window. */
package org.neuraldeps.app.view.samples;
