package org.neuraldeps.app.session;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is saved without being asked: the session, and the file it was opened from or saved as.
 *
 * @param session what was shown
 * @param savedAs the person's own file
 */
public record Autosaved(Session session, Optional<Path> savedAs) {}
