package org.neuraldeps.app.shell;

import java.util.List;

/**
 * Commands that belong together, as a menu shows them.
 *
 * @param key of its text in the bundle, "file"
 * @param sections divided by lines
 */
record CommandGroup(String key, List<List<Command>> sections) {

    /** All of its commands. */
    List<Command> commands() {
        return sections.stream().flatMap(List::stream).toList();
    }
}
