package org.neuraldeps.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neuraldeps.solver.data.LogitMatrix;
import org.neuraldeps.solver.data.StorageType;

/** Rows that came to the driver and wait on its disk until they are written. Read by one thread, in order. */
final class SpooledRows implements LogitMatrix {

    private final Path file;
    private final String origin;
    private final int rows;
    private final int columns;
    private final StorageType type;
    private SoftReference<HeldRows> read = new SoftReference<>(null);

    SpooledRows(Path file, HeldRows given) {
        this.file = file;
        this.origin = given.origin();
        this.rows = given.rows();
        this.columns = given.columns();
        this.type = given.storage();
        try (ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeObject(given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HeldRows all() {
        HeldRows known = read.get();
        if (known == null) {
            try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                known = (HeldRows) in.readObject();
                read = new SoftReference<>(known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return known;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public StorageType storage() {
        return type;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public void readRows(int firstRow, int rowCount, double[] out) {
        all().readRows(firstRow, rowCount, out);
    }

    @Override
    public void readColumn(int column, double[] out) {
        all().readColumn(column, out);
    }
}
