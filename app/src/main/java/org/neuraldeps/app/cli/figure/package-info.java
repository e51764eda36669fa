/** The commands that make figures: one generic command for every kind there is, and figures made again from recipes. */
package org.neuraldeps.app.cli.figure;
