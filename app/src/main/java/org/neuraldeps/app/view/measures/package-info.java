/** What the shape of the whole network says of its categories, and how that changes along λ, in a window. */
package org.neuraldeps.app.view.measures;
