/** What a file of the user is, told by its content: data, a session, a tour, a figure or its recipe. No toolkit, no threads. */
package org.neuraldeps.app.given;
