/**
 * Background work: freeze the inputs, compute with a progress and a cancellation token, publish one value on the
 * interface thread. The only package that names threads, executors and the JavaFX platform, so that every rule about
 * threads is kept or broken here and nowhere else.
 */
package org.neuraldeps.app.task;
