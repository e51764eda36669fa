/** What a person sets once for every data set: the layout, the theme, the colours and the sizes. */
package org.neuraldeps.app.view.settings;
