/** The command that makes the one-page report. */
package org.neuraldeps.app.cli.report;
