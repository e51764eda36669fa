/** Strong, stable dependencies between things that are far apart in meaning, in a window. */
package org.neuraldeps.app.view.peculiar;
