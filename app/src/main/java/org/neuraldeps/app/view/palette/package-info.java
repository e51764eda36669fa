/** One field that finds every command and every category. */
package org.neuraldeps.app.view.palette;
