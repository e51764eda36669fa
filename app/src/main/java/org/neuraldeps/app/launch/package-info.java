/** Entry point and wiring: the only place that constructs services. */
package org.neuraldeps.app.launch;
