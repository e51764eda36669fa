package org.neuraldeps.app.endurance;

import java.util.Arrays;
import java.util.Objects;

/**
 * A small valid file that is to be changed.
 *
 * @param reader whose file it is, as a line of the summary names it: "npz", "categories", "recipe"
 * @param fileName what it is called in the folder where it is opened
 * @param bytes what it holds
 * @param door how it is opened
 */
record Seed(String reader, String fileName, Door door, byte... bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Seed seed
                && reader.equals(seed.reader)
                && fileName.equals(seed.fileName)
                && Arrays.equals(bytes, seed.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reader, fileName, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return reader + " " + fileName;
    }
}
