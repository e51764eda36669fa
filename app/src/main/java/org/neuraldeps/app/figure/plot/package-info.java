/** What several kinds of figure share: axes, ticks, frames and the placing of labels. */
package org.neuraldeps.app.figure.plot;
