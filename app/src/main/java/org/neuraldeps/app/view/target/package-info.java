/** The target, picked from a searchable list. */
package org.neuraldeps.app.view.target;
