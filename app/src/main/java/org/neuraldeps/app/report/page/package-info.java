/** The page that moves: one file of HTML with the knots of some targets, and a script that draws any λ from them. */
package org.neuraldeps.app.report.page;
