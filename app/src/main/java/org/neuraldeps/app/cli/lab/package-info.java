/** {@code nde lab}: the labs of Sec. 3.2 and 3.3 on features. */
package org.neuraldeps.app.cli.lab;
