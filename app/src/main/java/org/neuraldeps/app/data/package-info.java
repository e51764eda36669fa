/**
 * Data, asked for, found and opened: three things. A request is what somebody named; what was found are its files with
 * their fingerprints, and the key of everything that is kept; what was opened are logits and moments.
 */
package org.neuraldeps.app.data;
