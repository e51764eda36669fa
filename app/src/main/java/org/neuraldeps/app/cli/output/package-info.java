/** What several commands print with: JSON documents, tables, and numbers as people read them. */
package org.neuraldeps.app.cli.output;
