/** The figure in the middle: star or radial. */
package org.neuraldeps.app.view.dependencies;
