package org.neuraldeps.app.figure.font;

import java.awt.Font;
import java.util.List;
import java.util.Optional;

/** The faces that figures are drawn with. */
public final class Faces {

    private static final Face REGULAR = Face.bundled("DejaVuSans.ttf", Font.PLAIN);
    private static final Face BOLD = Face.bundled("DejaVuSans-Bold.ttf", Font.BOLD);

    private Faces() {}

    /** The bundled face, DejaVu Sans. */
    public static Face bundled(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The face that a font was derived from; empty where it is none of ours. */
    public static Optional<Face> of(Font font) {
        String name = font.getPSName();
        return List.of(REGULAR, BOLD).stream()
                .filter(face -> face.name().equals(name))
                .findFirst();
    }
}
