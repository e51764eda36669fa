/** The chord figure: targets and bases round a circle, lengths along it proportional to |θ|. */
package org.neuraldeps.app.figure.chord;
