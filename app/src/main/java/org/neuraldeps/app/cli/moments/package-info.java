/** {@code nde moments}: what is kept of logits in a file of moments, and parts added up. */
package org.neuraldeps.app.cli.moments;
