/** What the figures of several targets over common bases have in common: which edges are drawn, and what is said below. */
package org.neuraldeps.app.figure.several;
