package org.neuraldeps.app.figure.chord;

import java.util.Optional;
import java.util.OptionalDouble;
import org.neuraldeps.app.figure.kind.PaperSize;
import org.neuraldeps.app.figure.kind.SeveralTargetsKind;
import org.neuraldeps.app.figure.kind.Sketch;
import org.neuraldeps.app.need.RadialScene;
import org.neuraldeps.app.state.EdgeScale;

/** Targets and bases round a circle, a chord for each dependency. */
public final class ChordKind implements SeveralTargetsKind {

    @Override
    public String key() {
        return "chord";
    }

    @Override
    public PaperSize usualSize() {
        return PaperSize.mm(180, 180);
    }

    @Override
    public Optional<EdgeScale> edgeScale() {
        return Optional.of(EdgeScale.DEGREE);
    }

    @Override
    public boolean showsStability() {
        return true;
    }

    @Override
    public double usualScale(RadialScene scene) {
        return ChordScale.of(scene.layout(), OptionalDouble.empty(), 0).perDegree();
    }

    @Override
    public Sketch<RadialScene> sketch() {
        return new ChordSketch();
    }
}
