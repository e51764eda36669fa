package org.neuraldeps.app.state;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.neuraldeps.app.json.JsonMembers;

/** A file as a document names it: its way from the document's folder where that is short, with / on every system. */
final class StoredPath {

    private StoredPath() {}

    /** The way from the folder where the file lies below it or beside it, else the whole path. */
    static String of(Path file, Path folder) {
        Path whole = file.toAbsolutePath().normalize();
        Path from = folder.toAbsolutePath().normalize();
        Path told = isNear(whole, from) ? from.relativize(whole) : whole;
        return told.toString().replace(told.getFileSystem().getSeparator(), "/");
    }

    /** What lies in the root is near to nothing: on another machine other folders lie there. */
    private static boolean isNear(Path file, Path folder) {
        Path above = folder.getParent();
        return above != null && file.startsWith(above.getNameCount() == 0 ? folder : above);
    }

    /** @throws org.neuraldeps.solver.data.DataException if the member is no name of a file */
    static Path read(JsonMembers members, String name, Path folder) {
        String text = members.text(name);
        try {
            if (!text.isBlank()) {
                return folder.toAbsolutePath().resolve(text).normalize();
            }
        } catch (InvalidPathException e) {
            throw members.wrong(name, "cannot be the name of a file on this system", "give the path of a file");
        }
        throw members.wrong(name, "is empty", "give the path of a file");
    }
}
