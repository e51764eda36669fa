package org.neuraldeps.app.view.lab;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import org.neuraldeps.app.explore.Explorer;
import org.neuraldeps.app.explore.Results;
import org.neuraldeps.app.view.canvas.ScreenStyle;
import org.neuraldeps.app.view.table.TableWriting;

/**
 * What the labs work with.
 *
 * @param explorer whose features heads are trained on, and whose λ, target and pins forms begin with
 * @param results trains them
 * @param style what figures look like in the window
 * @param tables writes tables
 * @param files writes everything else
 * @param export asks how a figure is to be written
 * @param openSample opens the features that come with the program
 * @param open asks for data to open
 * @param compare opens a head that was saved as a second network
 * @param aboutNew makes what opens the words on the numbers of lab 1
 * @param aboutCut the same for lab 2
 */
public record LabTools(
        Explorer explorer,
        Results results,
        ObservableValue<ScreenStyle> style,
        TableWriting tables,
        LabFiles files,
        BiConsumer<LabExport, Window> export,
        Runnable openSample,
        Runnable open,
        Consumer<Path> compare,
        Supplier<Node> aboutNew,
        Supplier<Node> aboutCut) {}
