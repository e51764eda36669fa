package org.neuraldeps.spark;

/** What is wrong with a file that an executor reads, in one line with its remote name: it crosses to the driver as it is. */
final class ShardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShardException(String line) {
        super(line);
    }

    ShardException(String line, Throwable cause) {
        super(line, cause);
    }
}
