package org.neuraldeps.app.view.help;

import org.neuraldeps.ui.Messages;

/**
 * What the program runs on: what somebody who tells of a fault is asked for first.
 *
 * @param java version and maker of the virtual machine
 * @param toolkit version of JavaFX
 * @param system operating system and processor
 * @param heapMegabytes the most memory that Java may take
 */
record Surroundings(String java, String toolkit, String system, long heapMegabytes) {

    private static final int BITS_OF_A_MEGABYTE = 20;

    static Surroundings now() {
        return new Surroundings(
                property("java.version") + ", " + property("java.vendor"),
                property("javafx.runtime.version"),
                property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
                Runtime.getRuntime().maxMemory() >> BITS_OF_A_MEGABYTE);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    /** A line each. */
    String text() {
        return Messages.text("about.surroundings", java, toolkit, system, Long.toString(heapMegabytes));
    }
}
