/** The command that writes data as plain files. */
package org.neuraldeps.app.cli.convert;
