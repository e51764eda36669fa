/** The star of Fig. 2: a target and the categories that predict it. */
package org.neuraldeps.app.figure.star;
