package org.neuraldeps.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program is: its version, and the licences under which it and its libraries come. */
public final class Program {

    private static final String VERSION = readVersion();

    private Program() {}

    /** The version, such as "0.1.0": that of the parent pom. */
    public static String version() {
        return VERSION;
    }

    /** The licence of the program. */
    public static String licence() {
        return Resources.text("licences/LICENSE");
    }

    /** The libraries it uses and their licences. */
    public static String notice() {
        return Resources.text("licences/NOTICE");
    }

    /** The licence of the font of the figures. */
    public static String fontLicence() {
        return Resources.text("fonts/LICENSE-DejaVu.txt");
    }

    private static String readVersion() {
        Properties filled = new Properties();
        try {
            filled.load(new StringReader(Resources.text("program.properties")));
        } catch (IOException broken) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", broken);
        }
        return filled.getProperty("version");
    }
}
