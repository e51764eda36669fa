package org.neuraldeps.app.shell;

/** Names for files, suggested after what is in them. */
final class FileNames {

    private FileNames() {}

    /** Words with a line in place of what no file system, or no command line, likes. */
    static String of(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
    }
}
