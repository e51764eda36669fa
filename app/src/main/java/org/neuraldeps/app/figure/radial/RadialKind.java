package org.neuraldeps.app.figure.radial;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.SeveralTargetsKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.state.EdgeScale;

/** The radial view of Fig. 4: base categories on a circle, targets inside. */
public final class RadialKind implements SeveralTargetsKind {

    @Override
    public String key() {
        return "radial";
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(180, 180);
    }

    @Override
    public Optional<EdgeScale> edgeScale() {
        return Optional.of(EdgeScale.FULL_WIDTH);
    }

    @Override
    public boolean showsStability() {
        return true;
    }

    @Override
    public double usualScale(RadialScene scene) {
        return ArcWidth.of(scene.layout(), OptionalDouble.empty()).full();
    }

    @Override
    public Sketch<RadialScene> sketch() {
        return new RadialSketch();
    }
}
