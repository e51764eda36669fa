package org.neuraldeps.app.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.data.DataPart;
import org.neuraldeps.app.data.DataRequest;
import org.neuraldeps.app.data.FoundData;

/**
 * What a search for data has come to.
 *
 * @param request the data, every file at the place where it was found
 * @param gone the files that were found nowhere, where they should be
 * @param found the data, if nothing is gone
 */
public record SearchedData(DataRequest request, Map<DataPart, Path> gone, Optional<FoundData> found) {}
