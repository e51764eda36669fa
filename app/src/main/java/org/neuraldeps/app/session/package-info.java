/**
 * Documents that bring a view back: sessions, and what is saved by itself. Which of their data are gone or differ is told
 * here too. No toolkit, no threads.
 */
package org.neuraldeps.app.session;
