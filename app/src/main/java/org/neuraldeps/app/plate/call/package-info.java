/** The command that makes the same figure as a request: how every part of it is said in options. */
package org.neuraldeps.app.plate.call;
