/** What tables of categories have in common: rows that light up with every other view, and copying as TSV. */
package org.neuraldeps.app.view.table;
