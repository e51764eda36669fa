/** The list of all categories, searched by name, index and WordNet id. */
package org.neuraldeps.app.view.categories;
