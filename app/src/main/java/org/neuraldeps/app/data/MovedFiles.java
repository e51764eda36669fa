package org.neuraldeps.app.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neuraldeps.solver.data.DataException;
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
        return network instanceof LogitFile file ? new LogitFile(found(file.path()), file.isTransposed()) : network;
    }

    /** The longest end of the path that leads to a file from the folder. */
    private Path found(Path file) {
        int names = file.getNameCount();
        return IntStream.range(0, names)
                .mapToObj(first -> folder.resolve(file.subpath(first, names)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(file);
    }

    /** @throws DataException naming the first file of a request that is not there */
    public static void requireThere(DataRequest request, String cure) {
        named(request).filter(file -> !Files.exists(file)).findFirst().ifPresent(gone -> {
            throw new DataException(gone.toString(), "is not there (any more)", cure);
        });
    }

    private static Stream<Path> named(DataRequest request) {
        Stream<NetworkRef> networks = Stream.of(Optional.of(request.predicting()), request.predicted())
                .flatMap(Optional::stream);
        return Stream.concat(
                networks.filter(LogitFile.class::isInstance).map(network -> ((LogitFile) network).path()),
                request.asked().values().stream());
    }
}
