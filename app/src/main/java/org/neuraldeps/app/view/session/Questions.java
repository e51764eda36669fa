package org.neuraldeps.app.view.session;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks a person about data that are gone or differ; a test answers in their place. */
public interface Questions {

    /**
     * Asks, and returns before there is an answer. Whoever gives up answers nothing.
     *
     * @param located told where the file is
     * @param showAllTheSame the person wants to see the document on the data there are
     */
    void ask(Trouble trouble, Consumer<Path> located, Runnable showAllTheSame);
}
