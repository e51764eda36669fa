/** Bases and targets of the figures of several targets, chosen by hand. */
package org.neuraldeps.app.view.several;
