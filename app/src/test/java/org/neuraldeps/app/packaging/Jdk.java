package org.neuraldeps.app.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDK whose tools make the packages and whose Java goes into them.
 *
 * @param home its folder
 */
record Jdk(Path home) {

    private static final Pattern FEATURE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** One of its programs. */
    String tool(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Its version, as 17. */
    int feature() throws IOException {
        Matcher matcher = FEATURE.matcher(Files.readString(home.resolve("release")));
        if (!matcher.find()) {
            throw new IOException(home + " says no JAVA_VERSION in its file release: name a JDK by -Dinstaller.jdk");
        }
        return Integer.parseInt(matcher.group(1));
    }
}
