package org.neuraldeps.solver.io;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All datasets of an HDF5 file, group after group, each group once. */
final class HdfWalk {

    /** What MATLAB calls the group of what is in cells, and what it keeps for itself. */
    private static final String OF_MATLAB = "#";

    /** More than anybody looks through. */
    private static final int MOST = 10_000;

    private static final int DEEPEST = 64;

    private final HdfFile file;
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Set<Long> seen = new HashSet<>();

    HdfWalk(HdfFile file) {
        this.file = file;
        walk(file, "", 0);
    }

    /** The file. */
    HdfFile file() {
        return file;
    }

    /** Datasets by their paths without the first slash, at most {@value #MOST}. */
    Map<String, Dataset> datasets() {
        return datasets;
    }

    private void walk(Group group, String path, int depth) {
        for (Map.Entry<String, Node> child : group.getChildren().entrySet()) {
            Node node = child.getValue();
            String name = child.getKey();
            if (node.isLink() || name.startsWith(OF_MATLAB) || datasets.size() == MOST) {
                continue;
            }
            if (node instanceof Dataset dataset) {
                datasets.put(path + name, dataset);
            } else if (node instanceof Group inner && depth < DEEPEST && seen.add(node.getAddress())) {
                walk(inner, path + name + "/", depth + 1);
            }
        }
    }
}
