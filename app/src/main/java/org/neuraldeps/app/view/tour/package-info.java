/** Tours: playing them before a room, and writing them. */
package org.neuraldeps.app.view.tour;
