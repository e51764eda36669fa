package org.neuraldeps.app.view.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.ui.Messages;

/**
 * A graph in its file.
 *
 * @param file where it is
 * @param notes what somebody who reads it should know beside it, a sentence each
 */
public record WrittenGraph(Path file, List<String> notes) {

    /** What was done, in one line. */
    public String words() {
        return Stream.concat(Stream.of(Messages.text("graph.done", file.toAbsolutePath())), notes.stream())
                .collect(Collectors.joining(" · "));
    }
}
