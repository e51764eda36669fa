package org.neuraldeps.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.util.ShutdownHookManager;

/** A file that is there whole or not at all: it is written under another name, which goes where anything goes wrong. */
final class WholeOutput {

    private static final int BUFFER = 1 << 20;

    /** Above Spark's own, which close the file system. */
    private static final int BEFORE_SPARK = 1000;

    private WholeOutput() {}

    /** Writes all of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes it.
     *
     * @throws UsageException if it cannot be written
     */
    static void write(Storage storage, String address, Content content) {
        String part = address + ".part";
        Runnable away = () -> takeAway(storage, part);
        ShutdownHookManager.get().addShutdownHook(away, BEFORE_SPARK);
        try {
            try (OutputStream out = new BufferedOutputStream(storage.create(part), BUFFER)) {
                content.write(out);
            }
            storage.rename(part, address);
        } catch (IOException e) {
            throw new UsageException(
                    Storage.words(address) + ": cannot be written (" + e.getMessage() + "); name another place");
        } finally {
            ShutdownHookManager.get().removeShutdownHook(away);
            away.run();
        }
    }

    private static void takeAway(Storage storage, String part) {
        try {
            storage.delete(part);
        } catch (IOException e) {
            System.getLogger(WholeOutput.class.getName()).log(System.Logger.Level.DEBUG, part, e);
        }
    }
}
