/** The star of a target before and after a dependency was cut, from the result of lab 2. */
package org.neuraldeps.app.figure.cut;
