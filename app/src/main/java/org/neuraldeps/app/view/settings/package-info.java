/** What a person sets once for every data set: the theme and the size of the interface. */
package org.neuraldeps.app.view.settings;
