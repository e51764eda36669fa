/** The one-page report of a data set: what was read, what was found, figures and Table 1, as one file of HTML. */
package org.neuraldeps.app.report;
