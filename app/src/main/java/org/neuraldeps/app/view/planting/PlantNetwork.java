package org.neuraldeps.app.view.planting;

import java.nio.file.Path;
import java.util.Optional;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.app.planting.PlantedFolder;
import org.neuraldeps.solver.planting.PlantedNetwork;
import org.neuraldeps.solver.planting.PlantingSettings;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * A planted network in a folder of its own; the result is its file of logits.
 *
 * @param settings what it is to be like
 * @param folder not there yet, or empty
 */
record PlantNetwork(PlantingSettings settings, Path folder) implements Need<Path> {

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("planting.task", String.valueOf(folder.getFileName()));
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.empty();
    }

    @Override
    public Path compute(Optional<Path> before, Progress progress, Workers workers) {
        PlantedFolder.require(folder);
        PlantedNetwork network = PlantedNetwork.plant(settings, progress);
        progress.checkCancelled();
        return PlantedFolder.write(network, folder);
    }
}
