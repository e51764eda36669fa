/** λ: slider with knots, the three fields, steps from knot to knot, play, and what happens at a knot in words. */
package org.neuraldeps.app.view.lambda;
