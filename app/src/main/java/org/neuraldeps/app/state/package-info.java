/** What is shown, as one immutable record, where its data come from, and the history of it. No toolkit, no threads. */
package org.neuraldeps.app.state;
