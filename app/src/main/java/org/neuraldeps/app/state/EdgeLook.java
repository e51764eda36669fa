package org.neuraldeps.app.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How dependencies are drawn in the figures of several targets.
 *
 * @param filter which of them
 * @param locked the |θ| that a scale is locked at, whatever the targets and λ; scales that are not named follow the data
 */
public record EdgeLook(EdgeFilter filter, Map<EdgeScale, Double> locked) {

    /** All of them, on scales that follow the data. */
    public static final EdgeLook USUAL = new EdgeLook(EdgeFilter.ALL, Map.of());

    /** @throws IllegalArgumentException if a scale is no positive number */
    public EdgeLook {
        Objects.requireNonNull(filter);
        Map<EdgeScale, Double> scales = new EnumMap<>(EdgeScale.class);
        locked.forEach((scale, value) -> {
            if (!(value > 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a scale of " + value);
            }
            scales.put(scale, value);
        });
        locked = Collections.unmodifiableMap(scales);
    }

    /** The same with other dependencies left out. */
    public EdgeLook showing(EdgeFilter other) {
        return new EdgeLook(other, locked);
    }

    /** What a scale is locked at; empty where it follows the data. */
    public OptionalDouble scale(EdgeScale scale) {
        return locked.containsKey(scale) ? OptionalDouble.of(locked.get(scale)) : OptionalDouble.empty();
    }

    /** The same with a scale locked, or following the data again where nothing is given. */
    public EdgeLook locking(EdgeScale scale, OptionalDouble value) {
        Map<EdgeScale, Double> other = new EnumMap<>(EdgeScale.class);
        other.putAll(locked);
        other.remove(scale);
        value.ifPresent(there -> other.put(scale, there));
        return new EdgeLook(filter, other);
    }
}
