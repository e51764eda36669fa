package org.neuraldeps.solver.io;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that something stands for, before anybody has looked at them.
 *
 * @param files in the order of their rows
 * @param remarks as {@link FoundShards#remarks}
 */
record ShardNames(List<Path> files, List<String> remarks) {}
