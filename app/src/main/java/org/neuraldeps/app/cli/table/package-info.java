/** The command that makes Table 1 of many targets. */
package org.neuraldeps.app.cli.table;
