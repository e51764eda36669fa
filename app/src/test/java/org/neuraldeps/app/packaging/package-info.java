/**
 * Makes packages that install (profile {@code installer}): the parts of a package that are made and not written, the runtime, the
 * packages of this system, and a check of each. Stands among the tests, so the program does not carry it.
 */
package org.neuraldeps.app.packaging;
