/** The coefficient paths θ_j(λ), with a λ line to drag. */
package org.neuraldeps.app.view.path;
