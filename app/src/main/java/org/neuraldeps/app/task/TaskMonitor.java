package org.neuraldeps.app.task;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.Node;
import org.controlsfx.control.TaskProgressView;

/** What the background is doing, for a status bar: the task begun first, how many there are, and all of them as a list. */
public final class TaskMonitor {

    private final BackgroundTasks tasks;
    private Node list;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** @param tasks what to watch */
    public TaskMonitor(BackgroundTasks tasks) {
        this.tasks = tasks;
        tasks.running().addListener((ListChangeListener<Task<?>>) change -> watch());
        watch();
    }

    private void watch() {
        List<Task<?>> running = tasks.running();
        title.unbind();
        progress.unbind();
        if (running.isEmpty()) {
            title.set("");
            progress.set(0);
        } else {
            title.bind(running.get(0).titleProperty());
            progress.bind(running.get(0).progressProperty());
        }
        count.set(running.size());
    }

    /** What the task begun first is doing; empty when all is quiet. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How far it is, between 0 and 1; negative where it cannot tell. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** How many tasks there are. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Cancels every task. */
    public void cancelAll() {
        List.copyOf(tasks.running()).forEach(Task::cancel);
    }

    /** A list of all tasks, each with its progress and a cancel button; the same node every time. */
    public Node list() {
        if (list == null) {
            list = makeList();
        }
        return list;
    }

    private Node makeList() {
        TaskProgressView<Task<?>> view = new TaskProgressView<>();
        view.getTasks().setAll(tasks.running());
        tasks.running().addListener((ListChangeListener<Task<?>>) change -> {
            while (change.next()) {
                // The view removes tasks that end by itself.
                view.getTasks().addAll(change.getAddedSubList());
            }
        });
        return view;
    }
}
