package org.neuraldeps.app.cli.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.state.AtlasLook;
import org.neuraldeps.app.state.EdgeLayer;
import picocli.CommandLine.Option;

/** Which dependencies a picture of all categories draws where there are two networks. */
final class LayerOptions {

    @Option(
            names = "--layers",
            split = ",",
            paramLabel = "LAYER",
            description = "With --with: which dependencies are drawn, between commas: solved (between the networks, the"
                    + " default), shared (in both networks), here (in LOGITS alone), there (in OTHER alone).")
    private List<String> layers = List.of();

    /**
     * The layers.
     *
     * @throws UsageException if there is no such layer
     */
    Set<EdgeLayer> layers() {
        Set<EdgeLayer> chosen = EnumSet.noneOf(EdgeLayer.class);
        layers.forEach(layer -> chosen.add(AllEdgesOptions.one("--layers", layer, EdgeLayer.class, EdgeLayer.SOLVED)));
        return chosen.isEmpty() ? AtlasLook.USUAL.layers() : chosen;
    }
}
