/**
 * Results of the labs as documents: the paper's Tables 2, 3 and 4 in print, every repetition for programs, and Θ and edited
 * heads as arrays.
 */
package org.neuraldeps.app.table.lab;
