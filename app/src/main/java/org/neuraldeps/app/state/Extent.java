package org.neuraldeps.app.state;

import java.util.Objects;
import java.util.Optional;

/**
 * The part of a plot that is shown.
 *
 * @param across what the horizontal axis shows; empty for all there is
 * @param upwards what the vertical axis shows; empty for all there is
 * @param isLocked whether other targets are shown in the same ranges, so that they can be compared; without ranges there
 *     is nothing to lock
 */
public record Extent(Optional<Range> across, Optional<Range> upwards, boolean isLocked) {

    /** All there is, whatever the target. */
    public static final Extent WHOLE = new Extent(Optional.empty(), Optional.empty(), false);

    public Extent {
        Objects.requireNonNull(across);
        Objects.requireNonNull(upwards);
        isLocked = isLocked && (across.isPresent() || upwards.isPresent());
    }

    /** These ranges for one target. */
    public static Extent of(Optional<Range> across, Optional<Range> upwards) {
        return new Extent(across, upwards, false);
    }

    /** Whether all there is is shown. */
    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** The same with another range across. */
    public Extent across(Optional<Range> other) {
        return new Extent(other, upwards, isLocked);
    }

    /** The same with another range upwards. */
    public Extent upwards(Optional<Range> other) {
        return new Extent(across, other, isLocked);
    }

    /** The same, locked or not. */
    public Extent locked(boolean other) {
        return new Extent(across, upwards, other);
    }
}
