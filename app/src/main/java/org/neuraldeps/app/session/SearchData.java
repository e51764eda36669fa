package org.neuraldeps.app.session;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;
import org.neuraldeps.app.data.OpenedDataset;
import org.neuraldeps.app.need.Need;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.work.Progress;
import org.neuraldeps.solver.work.Workers;
import org.neuraldeps.ui.Messages;

/**
 * Whether the files of a document's data are where they should be, or under the same name in one of some folders. Every
 * search is a need of its own, since files come and go.
 */
public final class SearchData implements Need<SearchedData> {

    private final DataRequest request;
    private final List<Path> folders;

    /**
     * @param request the data as the document names them
     * @param folders where to look for what is not at its place, in this order
     */
    public SearchData(DataRequest request, List<Path> folders) {
        this.request = request;
        this.folders = List.copyOf(folders);
    }

    @Override
    public Object key() {
        return this;
    }

    @Override
    public String title() {
        return Messages.text("task.find", request.displayName());
    }

    @Override
    public Optional<OpenedDataset> needs() {
        return Optional.empty();
    }

    @Override
    public SearchedData compute(Optional<SearchedData> before, Progress progress, Workers workers) {
        DataRequest at = request;
        Map<DataPart, Path> gone = new EnumMap<>(DataPart.class);
        for (Map.Entry<DataPart, Path> named : request.named().entrySet()) {
            Optional<Path> place =
                    places(named.getValue()).filter(FoundShards::areThere).findFirst();
            if (place.isEmpty()) {
                gone.put(named.getKey(), named.getValue());
            } else if (!place.get().equals(named.getValue())) {
                at = at.with(named.getKey(), place.get());
            }
        }
        return new SearchedData(at, gone, gone.isEmpty() ? Optional.of(FoundData.of(at)) : Optional.empty());
    }

    private Stream<Path> places(Path file) {
        return Stream.concat(Stream.of(file), folders.stream().map(folder -> folder.resolve(file.getFileName())));
    }
}
