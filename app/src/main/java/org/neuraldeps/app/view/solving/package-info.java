/** Opens data and solves targets in the background, so that the picture follows the state. */
package org.neuraldeps.app.view.solving;
