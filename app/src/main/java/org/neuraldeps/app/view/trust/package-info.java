/**
 * The trust badge: how near the optimum this solution is, and where and why its path ended; and the page on every number that
 * the program shows, which it opens at the right place.
 */
package org.neuraldeps.app.view.trust;
