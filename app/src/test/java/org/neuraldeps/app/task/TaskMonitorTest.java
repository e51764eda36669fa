package org.neuraldeps.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The status bar may ask for the list at every click. */
@ExtendWith(ApplicationExtension.class)
final class TaskMonitorTest {

    @Test
    void askingForTheListAgainMakesNoSecondOne() throws Exception {
        try (BackgroundTasks tasks = new BackgroundTasks()) {
            TaskMonitor monitor = new TaskMonitor(tasks);
            Node first = WaitForAsyncUtils.asyncFx(monitor::list).get();
            assertThat(WaitForAsyncUtils.asyncFx(monitor::list).get()).isSameAs(first);
        }
    }
}
