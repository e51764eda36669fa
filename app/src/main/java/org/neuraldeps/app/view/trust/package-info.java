/** The trust badge: how near the optimum this solution is, and where and why its path ended. */
package org.neuraldeps.app.view.trust;
