package org.neuraldeps.app.shell;

import java.util.function.Consumer;
import java.util.prefs.Preferences;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;
import org.neuraldeps.app.task.Failure;

/**
 * What the window stands on; made by whoever starts it.
 *
 * @param explorer the state and the pictures
 * @param tasks the background
 * @param onFailure told of everything that failed, but not of what a person cancelled
 * @param preferences what is remembered between runs: theme, recent files
 * @param dialogs asks for files
 */
public record Services(
        Explorer explorer,
        BackgroundTasks tasks,
        Consumer<Failure> onFailure,
        Preferences preferences,
        FileDialogs dialogs) {}
