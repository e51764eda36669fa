/** Table 1 of many targets, in a window of its own. */
package org.neuraldeps.app.view.table1;
