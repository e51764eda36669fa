package org.neuraldeps.app.data;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.SideFile;

/**
 * Files that lie elsewhere than a request says: in a folder, under the same name, or in the same folders below it. What is
 * not there is left where it was.
 *
 * @param folder where they may lie now
 */
public record MovedFiles(Path folder) {

    /** The same request with the files that are found in the folder. */
    public DataRequest in(DataRequest request) {
        Map<SideFile, Path> asked = new EnumMap<>(SideFile.class);
        request.asked().forEach((role, file) -> asked.put(role, found(file)));
        return new DataRequest(
                found(request.predicting()), request.predicted().map(this::found), asked, request.holdOut());
    }

    private NetworkRef found(NetworkRef network) {
        NetworkRef moved = network.file().map(file -> network.at(found(file))).orElse(network);
        return moved instanceof HeadOnFeatures known
                ? new HeadOnFeatures(known.source(), known.head().map(this::found))
                : moved;
    }

    /** The longest end of the path that leads to a file from the folder. */
    private Path found(Path file) {
        int names = file.getNameCount();
        return IntStream.range(0, names)
                .mapToObj(first -> folder.resolve(file.subpath(first, names)))
                .filter(FoundShards::areThere)
                .findFirst()
                .orElse(file);
    }

    /** @throws DataException naming the first file of a request that is not there */
    public static void requireThere(DataRequest request, String cure) {
        request.named().values().stream()
                .filter(file -> !FoundShards.areThere(file))
                .findFirst()
                .ifPresent(gone -> {
                    throw new DataException(gone.toString(), "is not there (any more)", cure);
                });
    }
}
