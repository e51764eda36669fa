package org.neuraldeps.app.cli.console;

import org.neuraldeps.ui.Program;
import picocli.CommandLine;

/** What {@code --version} prints. */
public final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Console.PROGRAM + " " + Program.version()};
    }
}
