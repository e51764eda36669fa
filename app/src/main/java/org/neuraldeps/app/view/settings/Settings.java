package org.neuraldeps.app.view.settings;

import java.util.EnumMap;
import java.util.Map;
import org.neuraldeps.app.figure.Hues;
import org.neuraldeps.app.session.NamedLayout;

/**
 * What a person sets.
 *
 * @param theme light or dark
 * @param hues colours of the figures in the window
 * @param layout how the window is laid out
 * @param sizesOf of letters and controls, for each layout
 */
public record Settings(Theme theme, Hues hues, NamedLayout layout, Map<NamedLayout, Sizes> sizesOf) {

    /** What holds until somebody sets something else. */
    public static final Settings USUAL = new Settings(
            Theme.LIGHT,
            Hues.USUAL,
            NamedLayout.RESEARCH,
            Map.of(
                    NamedLayout.RESEARCH,
                    new Sizes(100, Letters.USUAL),
                    NamedLayout.TEACH,
                    new Sizes(140, Letters.PROJECTED)));

    public Settings {
        sizesOf = Map.copyOf(sizesOf);
    }

    /** The sizes in the layout that is set. */
    public Sizes sizes() {
        return sizesOf.get(layout);
    }

    /** The same in another theme. */
    public Settings in(Theme other) {
        return new Settings(other, hues, layout, sizesOf);
    }

    /** The same with figures in other colours. */
    public Settings colored(Hues other) {
        return new Settings(theme, other, layout, sizesOf);
    }

    /** The same in another layout, in the sizes that were set for that one. */
    public Settings arranged(NamedLayout other) {
        return new Settings(theme, hues, other, sizesOf);
    }

    /** The same with other sizes in the layout that is set; those of others stay. */
    public Settings sized(Sizes other) {
        Map<NamedLayout, Sizes> sizes = new EnumMap<>(sizesOf);
        sizes.put(layout, other);
        return new Settings(theme, hues, layout, sizes);
    }
}
