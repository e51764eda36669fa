/** Says what went wrong, visibly and copyably. */
package org.neuraldeps.app.view.failure;
