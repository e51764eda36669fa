/** The focus φ: how much the target's own rows weigh, moved beside λ. */
package org.neuraldeps.app.view.focus;
