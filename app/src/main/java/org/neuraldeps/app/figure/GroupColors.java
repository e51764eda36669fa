package org.neuraldeps.app.figure;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours of groups: near the muted ones of Paul Tol, moved until any two, and the grey of what is of no group, are as far apart for eyes without red or green cones as
 * {@code PaletteTest} asks, and each stands out from the page.
 */
final class GroupColors {

    static final List<Color> ON_LIGHT =
            colors(0x332288, 0xDCAA55, 0x4583AB, 0xCA6271, 0x117A2F, 0x89B6EE, 0x84205B, 0x979B2C);

    static final List<Color> ON_DARK =
            colors(0x7B69E5, 0xEEDD88, 0x48B59D, 0xEB8669, 0x3D9138, 0x88CCEE, 0xC14FB8, 0xA2A926);

    private GroupColors() {}

    private static List<Color> colors(int... rgb) {
        return IntStream.of(rgb).mapToObj(Color::new).toList();
    }
}
