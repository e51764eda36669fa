/** Saving and bringing back what is shown: sessions, what is saved by itself, data that are gone or differ. */
package org.neuraldeps.app.view.session;
