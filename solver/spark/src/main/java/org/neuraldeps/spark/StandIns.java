package org.neuraldeps.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.neuraldeps.solver.data.DataException;
import org.neuraldeps.solver.io.FoundFile;
import org.neuraldeps.solver.io.FoundShards;
import org.neuraldeps.solver.io.ShardSides;
import org.neuraldeps.solver.io.SideFile;

/**
 * Remote folders as local ones with empty files of the same names, so that which files are shards, in which order, and what lies beside
 * them is told by the solver's own rules. What is to be read is brought over.
 */
final class StandIns {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final String NO_HOST = "_";

    private final Storage storage;
    private final Path root;
    private final Set<String> listed = new HashSet<>();

    /** @param root where they are made */
    StandIns(Storage storage, Path root) {
        this.storage = storage;
        this.root = root;
    }

    /**
     * Files of rows: a folder, a pattern, or one file.
     *
     * @throws ShardException if there are none
     */
    FoundShards shards(String address) {
        Path local = list(address);
        return told(() -> {
            if (Files.isRegularFile(local)) {
                return FoundShards.of(local, List.of(local), List.of());
            }
            if (!FoundShards.areMeantBy(local)) {
                throw new DataException(
                        local.toString(),
                        "there is no such file",
                        "give shards: a folder, a pattern in quotes, or files");
            }
            return FoundShards.of(local);
        });
    }

    /** What somebody named to go with rows. */
    FoundShards side(String address, SideFile role) {
        Path local = list(address);
        return told(() -> FoundShards.areMeantBy(local) && !Files.isRegularFile(local)
                ? FoundShards.of(local, role)
                : FoundShards.of(local, List.of(local), List.of()));
    }

    /** What lies beside shards and is called as such files are. */
    Optional<FoundShards> beside(FoundShards shards, SideFile role) {
        boolean isOne =
                shards.files().size() == 1 && shards.files().get(0).path().equals(shards.named());
        return told(() -> isOne
                ? role.beside(shards.named()).map(file -> FoundShards.of(file, List.of(file), List.of()))
                : ShardSides.beside(shards, role));
    }

    /** The address of a stand-in. */
    String remote(Path local) {
        Path relative = root.relativize(local);
        String scheme = relative.getName(0).toString();
        String host = relative.getName(1).toString();
        return scheme
                + (host.equals(NO_HOST) ? ":/" : "://" + host + "/")
                + relative.subpath(2, relative.getNameCount());
    }

    /** Brings all of a file over. */
    FoundFile filled(Path local) {
        try {
            Files.delete(local);
            LocalCopy copy = LocalCopy.begin(storage, remote(local), local.getParent());
            copy.fill();
            return copy.found();
        } catch (IOException e) {
            throw Storage.unreadable(remote(local), e);
        }
    }

    /** Does something that may complain of a stand-in; the remote name is said then. */
    <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataException e) {
            String line = e.getMessage();
            for (String folder : listed) {
                line = line.replace(standIn(folder).toString(), Storage.words(folder));
            }
            throw new ShardException(line, e);
        }
    }

    /** Where an address stands, perhaps a pattern; all that lies there, and beside it, has a stand-in then. */
    private Path list(String given) {
        String address = storage.qualified(given);
        Path local = standIn(address);
        boolean isPattern = WILD.matcher(address).find();
        if (!isPattern && !storage.isThere(address)) {
            throw new ShardException(Storage.words(address)
                    + ": there is no such file; give shards: a folder, a pattern in quotes, or files");
        }
        String folder = !isPattern && storage.isFolder(address) ? address : parent(plainPart(address));
        String rest =
                address.substring(folder.length() + 1 > address.length() ? address.length() : folder.length() + 1);
        list(folder, isPattern && rest.indexOf('/') >= 0);
        return local;
    }

    private static String plainPart(String address) {
        var wild = WILD.matcher(address);
        return wild.find() ? address.substring(0, wild.start()) : address;
    }

    private static String parent(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    private void list(String folder, boolean deep) {
        if (!storage.isThere(folder)) {
            throw new ShardException(Storage.words(folder) + ": there is no such folder; give shards that are there");
        }
        listed.add(folder);
        for (String file : storage.files(folder, deep)) {
            make(standIn(file));
        }
    }

    private void make(Path local) {
        try {
            Files.createDirectories(local.getParent());
            if (!Files.exists(local)) {
                Files.createFile(local);
                // Whether it has names is told by what is in it.
                if (local.endsWith(SideFile.CONFIG_FILE)) {
                    filled(local);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path standIn(String address) {
        int colon = address.indexOf(':');
        String scheme = address.substring(0, colon);
        String rest = address.substring(colon + 1);
        boolean hasHost = rest.startsWith("//") && !rest.startsWith("///");
        String path = hasHost ? rest.substring(2) : NO_HOST + "/" + rest.replaceFirst("^/+", "");
        return root.resolve(scheme).resolve(path);
    }
}
