/** Table 1 of several targets as a document: its lines, columns and order, and the formats that it is written in. */
package org.neuraldeps.app.table;
