package org.neuraldeps.app.shell;

import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;
import org.neuraldeps.app.view.log.LogBook;
import org.neuraldeps.solver.moments.Refining;

/**
 * What the window stands on; made by whoever starts it.
 *
 * @param explorer the state and the pictures
 * @param tasks the background
 * @param onFailure told of everything that failed, but not of what a person cancelled
 * @param preferences what is remembered between runs: theme, recent files
 * @param dialogs asks for files
 * @param refining when large data are shown before all of them have been read
 */
public record Services(
        Explorer explorer,
        BackgroundTasks tasks,
        Consumer<Failure> onFailure,
        Preferences preferences,
        FileDialogs dialogs,
        Refining refining) {

    /** As it is usual. */
    public Services(
            Explorer explorer,
            BackgroundTasks tasks,
            Consumer<Failure> onFailure,
            Preferences preferences,
            FileDialogs dialogs) {
        this(explorer, tasks, onFailure, preferences, dialogs, Refining.USUAL);
    }

    /** The same, with everything that failed also kept in a log. */
    Services keeping(LogBook log) {
        Consumer<Failure> both = failure -> {
            log.failed(failure);
            onFailure.accept(failure);
        };
        return new Services(explorer, tasks, both, preferences, dialogs, refining);
    }
}
