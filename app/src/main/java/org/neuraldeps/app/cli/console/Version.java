package org.neuraldeps.app.cli.console;

import java.util.Optional;
import picocli.CommandLine;

/** The version that the build wrote into the jar. */
public final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String ofJar = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {Console.PROGRAM + " " + ofJar};
    }
}
