package org.neuraldeps.app.data;

import java.util.Optional;
import org.neuraldeps.solver.data.Networks;

/** What one or two networks are called. */
final class RequestNames {

    private RequestNames() {}

    /** In a title: who predicts whom. */
    static String title(NetworkRef predicting, Optional<NetworkRef> predicted) {
        if (predicted.filter(other -> areNamedAlike(predicting, other)).isPresent()) {
            Networks names = shortest(predicting, predicted.get());
            return names.predicting() + " predicts " + names.predicted();
        }
        return predicting.displayName()
                + predicted.map(other -> " predicts " + other.displayName()).orElse("");
    }

    /** By the shortest names that tell two apart; one has the same twice. */
    static Networks shortest(NetworkRef predicting, NetworkRef targets) {
        return areNamedAlike(predicting, targets)
                ? new Networks(inFolder(predicting), inFolder(targets))
                : new Networks(predicting.shortName(), targets.shortName());
    }

    private static boolean areNamedAlike(NetworkRef one, NetworkRef other) {
        return !one.equals(other) && one.shortName().equals(other.shortName());
    }

    /** With the folder that it lies in, as files of two networks are often called the same. */
    private static String inFolder(NetworkRef network) {
        return network.headFile()
                .or(network::file)
                .map(file -> file.toAbsolutePath().normalize().getParent())
                .filter(folder -> folder.getFileName() != null)
                .map(folder -> folder.getFileName() + "/" + network.shortName())
                .orElseGet(network::displayName);
    }
}
