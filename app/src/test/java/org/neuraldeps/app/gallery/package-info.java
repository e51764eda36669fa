/** Makes the figures of the documentation, by the commands that stand below them. */
package org.neuraldeps.app.gallery;
