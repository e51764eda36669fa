package org.neuraldeps.app.plate.snippet;

/** Writes a problem in one language. */
interface SnippetWriter {

    /** What must be installed, in words. */
    String needs();

    /** Everything behind the comment that says what the snippet is. */
    void write(SnippetProblem problem, SnippetData data, Lines lines);
}
