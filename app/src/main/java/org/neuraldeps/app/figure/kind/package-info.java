/** What a kind of figure is: a value with a name, what it needs, and how it is drawn. */
package org.neuraldeps.app.figure.kind;
