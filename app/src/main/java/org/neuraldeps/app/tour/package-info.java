/**
 * Tours: views with words, one after the other, and their stored form. The tour that comes with the program is one of them.
 * No toolkit, no threads.
 */
package org.neuraldeps.app.tour;
