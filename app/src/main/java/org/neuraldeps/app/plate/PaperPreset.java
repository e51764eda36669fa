package org.neuraldeps.app.plate;

import java.util.OptionalDouble;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.state.Keyed;

/** Sizes that figures are often asked for: what journals and conferences call for, and a slide. */
public enum PaperPreset implements Keyed {
    /** One of the two columns of a CVPR paper. */
    CVPR_COLUMN("cvpr-column", 82.6, OptionalDouble.empty()),
    /** Both columns of a CVPR paper. */
    CVPR_PAGE("cvpr-page", 174.6, OptionalDouble.empty()),
    /** One column of Nature. */
    NATURE_COLUMN("nature-column", 89, OptionalDouble.empty()),
    /** Two columns of Nature. */
    NATURE_PAGE("nature-page", 183, OptionalDouble.empty()),
    /** A slide of 16 : 9. */
    SLIDE("slide", 254, OptionalDouble.of(142.875));

    private final String key;
    private final double millimetres;
    private final OptionalDouble height;

    PaperPreset(String key, double millimetres, OptionalDouble height) {
        this.key = key;
        this.millimetres = millimetres;
        this.height = height;
    }

    @Override
    public String key() {
        return key;
    }

    /** How wide, in millimetres. */
    public double millimetres() {
        return millimetres;
    }

    /** The page: as high as the preset says, or in the proportions of a kind's usual page. */
    public PaperSize size(PaperSize usual) {
        double width = PaperSize.mm(millimetres, 0).width();
        return height.isPresent()
                ? new PaperSize(width, PaperSize.mm(0, height.getAsDouble()).height())
                : usual.scaledTo(width);
    }
}
