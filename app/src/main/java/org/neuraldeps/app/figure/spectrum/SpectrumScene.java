package org.neuraldeps.app.figure.spectrum;

import java.util.Optional;
import org.neuraldeps.app.need.SolvedTarget;
import org.neuraldeps.solver.moments.LogitFactor;
import org.neuraldeps.solver.theory.InformationVolume;
import org.neuraldeps.solver.theory.Redundancy;
import org.neuraldeps.solver.theory.Spectrum;

/**
 * A target's path and the eigenbasis of C.
 *
 * @param solved the path
 * @param spectrum the eigenvalues and eigenvectors
 * @param redundancy what all others leave of each category
 */
record SpectrumScene(SolvedTarget solved, Spectrum spectrum, Redundancy redundancy) {

    static SpectrumScene of(SolvedTarget solved, LogitFactor factor, Redundancy redundancy) {
        return new SpectrumScene(solved, Spectrum.of(factor), redundancy);
    }

    int target() {
        return solved.target();
    }

    /** C_ii over all fit rows alike, whatever the focus. */
    double moment() {
        return solved.data().moments().diagonal(target());
    }

    Optional<InformationVolume> information() {
        return InformationVolume.of(redundancy, target(), moment());
    }
}
