/** The labs: new categories from old ones (Sec. 3.2) and cutting a dependency (Sec. 3.3), in a window of their own. */
package org.neuraldeps.app.view.lab;
