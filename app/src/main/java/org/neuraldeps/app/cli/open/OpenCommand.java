package org.neuraldeps.app.cli.open;

import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.app.cli.console.Desktop;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.data.FeatureFiles;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundShards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nde open}: the window on data, a session, a tour, a recipe or a figure. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "The window on data, a session, a tour, a recipe or a figure.",
        description = {
            "What FILE is, its content says, not its name. A figure brings back the view that it was made from, a tour"
                    + " is played; where its data are gone or differ, the window says which and offers to locate them."
        },
        footer = {
            "",
            "Examples:",
            "  nde open logits.npy",
            "  nde open macaw.nde",
            "  nde open lesson.ndetour",
            "  nde open fig3.svg"
        })
public final class OpenCommand implements Runnable {

    private final Desktop desktop;

    @Parameters(
            paramLabel = "FILE",
            description = "Logits, features or their folder, a session, a tour, a recipe, or a figure that this program"
                    + " made. A folder, a pattern in quotes or a list of files of logits is one matrix.")
    private Path file;

    /** @param desktop opens the window */
    public OpenCommand(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void run() {
        if (FoundShards.areMeantBy(file) && !FeatureFiles.areMeantBy(file)) {
            FoundShards.of(file);
        } else if (!Files.isReadable(file)) {
            throw new DataException(file.toString(), "is no file that can be read", "give a file that is there");
        }
        desktop.openLater(file);
    }
}
