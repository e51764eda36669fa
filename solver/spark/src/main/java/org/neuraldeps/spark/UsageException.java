package org.neuraldeps.spark;

/** A call that cannot be carried out as given, in one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String line) {
        super(line);
    }
}
