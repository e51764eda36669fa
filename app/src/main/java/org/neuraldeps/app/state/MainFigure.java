package org.neuraldeps.app.state;

/** Which figure of the dependencies is shown in the middle. */
public enum MainFigure {
    /** Fig. 2: the target and the categories that predict it. */
    STAR,
    /** Fig. 4: base categories on a circle, targets inside. */
    RADIAL
}
