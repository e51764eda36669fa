/**
 * Documents that bring a view back: sessions, what is saved by itself, and what a file of the user is by its content.
 * Which of their data are gone or differ is told here too. No toolkit, no threads.
 */
package org.neuraldeps.app.session;
