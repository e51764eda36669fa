/** The network that predicts: that of the targets, or another. */
package org.neuraldeps.app.view.network;
