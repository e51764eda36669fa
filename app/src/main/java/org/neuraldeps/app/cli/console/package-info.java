/** What every command sees of the outside: streams, progress, exit codes, and the one way to say that a call is wrong. */
package org.neuraldeps.app.cli.console;
