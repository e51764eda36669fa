package org.neuraldeps.app.planting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuraldeps.app.figure.device.WholeFile;
import org.neuraldeps.solver.data.Categories;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.NpyFile;
import org.neuraldeps.solver.io.SideFile;
import org.neuraldeps.solver.io.TruthFile;
import org.neuraldeps.solver.planting.PlantedNetwork;

/**
 * Writes a planted network into a folder of its own: logits and what is found beside them. All files are there, or none: they are
 * written beside the place, and the folder gets its name when it is complete.
 */
public final class PlantedFolder {

    /** What the logits are called in it. */
    public static final String LOGITS_FILE = "logits.npy";

    private PlantedFolder() {}

    /**
     * Makes sure that a network could be written there; before it is planted.
     *
     * @throws DataException if something is there, or no folder can be made there
     */
    public static void require(Path folder) {
        Path parent = parent(folder);
        if (!Files.isDirectory(parent)) {
            throw new DataException(
                    folder.toString(), "there is no folder " + parent, "make it or choose another place");
        }
        if (!Files.isWritable(parent)) {
            throw new DataException(folder.toString(), "you may not write to " + parent, "choose another place");
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new DataException(
                    folder.toString(),
                    Files.isDirectory(folder) ? "is a folder with something in it" : "is a file",
                    "give the name of a new folder");
        }
    }

    /**
     * Writes it.
     *
     * @return the file of logits, to be opened
     * @throws DataException as {@link #require}, and if something cannot be written; nothing is left behind
     */
    public static Path write(PlantedNetwork network, Path folder) {
        require(folder);
        try {
            Path part = Files.createDirectory(partOf(folder));
            try {
                writeInto(part, network);
                Files.deleteIfExists(folder);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                discard(part);
            }
        } catch (IOException e) {
            throw new DataException(
                    folder.toString(), "cannot be made (" + e.getMessage() + ")", "choose another place", e);
        }
        return folder.resolve(LOGITS_FILE);
    }

    private static void writeInto(Path folder, PlantedNetwork network) {
        WholeFile.write(folder.resolve(LOGITS_FILE), out -> NpyFile.writeLogits(network.logits(), out));
        WholeFile.write(folder.resolve(SideFile.LABELS_FILE), out -> NpyFile.writeLabels(network.labels(), out));
        WholeFile.write(folder.resolve(SideFile.EVALUATION_FILE), out -> NpyFile.writeMask(network.evaluation(), out));
        WholeFile.write(folder.resolve(SideFile.CATEGORIES_FILE), out -> writeNames(network.categories(), out));
        Optional<String> command = Optional.of(PlantCall.of(network.settings()));
        WholeFile.write(folder.resolve(SideFile.TRUTH_FILE), out -> TruthFile.write(network.truth(), command, out));
    }

    private static void writeNames(Categories categories, OutputStream out) throws IOException {
        String lines = categories.all().stream()
                .map(category -> category.index() + "\t\t" + category.name() + "\n")
                .collect(Collectors.joining());
        out.write(("index\twnid\tname\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Not a temporary folder, which nobody else could read. */
    private static Path partOf(Path folder) {
        return parent(folder)
                .resolve("." + folder.toAbsolutePath().normalize().getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static Path parent(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return parent == null ? folder.toAbsolutePath() : parent;
    }

    private static boolean isEmptyFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new DataException(folder.toString(), "cannot be looked into", "give the name of a new folder", e);
        }
    }

    /** What is there after a failure; after success nothing is. */
    private static void discard(Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
