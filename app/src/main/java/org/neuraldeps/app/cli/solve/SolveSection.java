package org.neuraldeps.app.cli.solve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;

/** What {@code nde solve} says more where it is asked for. */
interface SolveSection {

    /** For people. */
    void print(PrintStream out);

    /** As a member of the object that is open. */
    void write(JsonGenerator json) throws IOException;
}
