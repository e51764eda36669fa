/** Θ of lab 1 as a picture: new categories as targets, base categories as bases, drawn as the figures of several targets are. */
package org.neuraldeps.app.figure.theta;
