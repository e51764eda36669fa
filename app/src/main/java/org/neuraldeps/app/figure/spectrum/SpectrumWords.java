package org.neuraldeps.app.figure.spectrum;

import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.ui.NumberText;

/** What the sum over the eigenbasis says of a target, in words. */
final class SpectrumWords {

    private SpectrumWords() {}

    /** (Σ α²/σ)⁻¹ as a part of C_ii, with squares, as it should be; a bound where it is 0 to working precision. */
    static String redundancy(SpectrumScene scene) {
        Redundancy redundancy = scene.redundancy();
        double moment = scene.moment();
        if (moment == 0) {
            return "Cᵢᵢ = 0";
        }
        boolean isZero = redundancy.isZeroToWorkingPrecision(scene.target());
        String part = isZero
                ? "≤ " + NumberText.brief(redundancy.bound(scene.target()) / moment, 1)
                : "= " + NumberText.brief(redundancy.errorAtZero(scene.target()) / moment, 3);
        return "(Σ αᵢⱼ²/σⱼ)⁻¹ " + part + " Cᵢᵢ" + information(scene);
    }

    private static String information(SpectrumScene scene) {
        return scene.information()
                .map(volume ->
                        ", " + (volume.isAtLeast() ? "at least " : "") + NumberText.brief(volume.nats(), 3) + " nats")
                .orElse("");
    }
}
