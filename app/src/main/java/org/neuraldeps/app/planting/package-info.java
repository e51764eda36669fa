/** Planted networks as files: the folder that they are written to, and the command that makes them again. */
package org.neuraldeps.app.planting;
