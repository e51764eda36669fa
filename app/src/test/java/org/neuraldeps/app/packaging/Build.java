package org.neuraldeps.app.packaging;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a package is made of and where.
 *
 * @param project the folder of the checkout
 * @param version of the program
 * @param jdk whose Java goes into the package
 * @param platform that it is for, which is this one
 * @param time of every file in it
 */
record Build(Path project, String version, Jdk jdk, Platform platform, Instant time) {

    /** Where Maven has put the jars. */
    Path target() {
        return project.resolve("app/target");
    }

    /** Where the packages are made. */
    Path work() {
        return target().resolve("package");
    }

    /** Where they end up. */
    Path dist() {
        return target().resolve("dist");
    }

    /** What is written by hand. */
    Path source() {
        return project.resolve("app/src/package");
    }
}
