package org.neuraldeps.app.cli.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neuraldeps.app.cli.console.Console;
import org.neuraldeps.app.cli.console.UsageException;
import org.neuraldeps.app.cli.console.Version;
import org.neuraldeps.app.cli.input.DatasetInputs;
import org.neuraldeps.app.cli.input.NamedFiles;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.data.PlainFiles;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.DataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nde convert}: data as plain files. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Data as plain npy and tsv files, which NumPy, R and this program read without any option.",
        description = {
            "Writes " + PlainFiles.LOGITS + ", " + PlainFiles.PREDICTED
                    + " (with --with), categories.tsv, and where they"
                    + " are known labels.npy, evaluation.npy and samples.tsv. What was said by options is so in the"
                    + " files: one row a sample, the array that was meant, rows held out at random, categories of a"
                    + " second network in the order of the first."
        },
        footer = {
            "",
            "Examples:",
            "  nde convert --sample imagenet1k -o imagenet1k",
            "  nde convert runs.mat --array val --hold-out 0.2 -o plain && nde solve plain/logits.npy --target 88"
                    + " --nonzeros 8"
        })
public final class ConvertCommand implements Runnable {

    private final Console console;

    @Mixin
    private DatasetInputs inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write into; it is made if it is not there.")
    private Path folder;

    /** @param console where it prints */
    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        DataRequest request = inputs.request();
        if (folder.toString().isBlank()) {
            throw new UsageException("-o is empty; give the name of a folder");
        }
        OpenedDataset data = DatasetInputs.open(request, console);
        Map<String, PlainFiles.Content> files = PlainFiles.of(data);
        makeFolder();
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            NamedFiles.requireNot(request, file);
            NamedFiles.requireNotBeside(request, file);
        }
        files.forEach(this::write);
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException(folder + ": no folder can be made there; choose another place", e);
        }
    }

    private void write(String name, PlainFiles.Content content) {
        Path file = folder.resolve(name);
        console.progress().checkCancelled();
        try {
            WholeFile.write(file, out -> content.write(out, console.progress()));
        } catch (DataException e) {
            throw new UsageException(e.getMessage(), e);
        }
        console.out().println(file);
    }
}
