package org.neuraldeps.app.endurance;

import java.util.Optional;

/**
 * What became of opening a file.
 *
 * @param isRefused whether it was refused, as it should be where it cannot be read
 * @param fault what should not have happened; empty where the file was opened or refused in one line
 * @param millis how long a processor worked for it
 * @param allocated bytes of heap that opening it asked for, kept or not
 */
record Verdict(boolean isRefused, Optional<String> fault, long millis, long allocated) {}
