package org.neuraldeps.app.shell;

import java.util.prefs.Preferences;
import org.neuraldeps.app.state.Explorer;
import org.neuraldeps.app.task.BackgroundTasks;

/**
 * What the window stands on; made by whoever starts it.
 *
 * @param explorer the state and the pictures
 * @param tasks the background
 * @param preferences what is remembered between runs: theme, recent files
 * @param dialogs asks for files
 */
public record Services(Explorer explorer, BackgroundTasks tasks, Preferences preferences, FileDialogs dialogs) {}
