package org.neuraldeps.app.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neuraldeps.solver.data.Folding;
import org.neuraldeps.solver.evaluation.EpsilonDelta;

/**
 * How it is shown. A change of it draws, and computes only what a figure needs that was not shown before.
 *
 * @param shown the kind of figure in each pane, by its key
 * @param pathAxis horizontal axis of the figures along the path
 * @param coefficients what the coefficient table lists
 * @param extents the part of each plot that is shown; those that are not named are shown whole
 * @param edges which dependencies the figures of several targets draw, and on which scale
 * @param asked the ε and δ of Definition 1 that somebody asks about, where there are any
 * @param folding how the error along the path is cross-validated; empty where it is not
 * @param atlas how the pictures of all categories are drawn
 * @param stability whether half-samples tell how stable a coefficient is
 */
public record Look(
        Map<Pane, String> shown,
        PathAxis pathAxis,
        CoefficientKind coefficients,
        Map<Plot, Extent> extents,
        EdgeLook edges,
        Optional<EpsilonDelta> asked,
        Optional<Folding> folding,
        AtlasLook atlas,
        StabilityLook stability) {

    public Look {
        Map<Pane, String> all = new EnumMap<>(Pane.class);
        for (Pane pane : Pane.values()) {
            all.put(pane, shown.getOrDefault(pane, pane.usual()));
        }
        shown = Collections.unmodifiableMap(all);
        Objects.requireNonNull(pathAxis);
        Objects.requireNonNull(coefficients);
        Objects.requireNonNull(edges);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(folding);
        Objects.requireNonNull(atlas);
        Objects.requireNonNull(stability);
        Map<Plot, Extent> parts = new EnumMap<>(Plot.class);
        extents.forEach((plot, extent) -> {
            if (!extent.isWhole()) {
                requirePlaces(plot, pathAxis, extent);
                parts.put(plot, extent);
            }
        });
        extents = Collections.unmodifiableMap(parts);
    }

    private static void requirePlaces(Plot plot, PathAxis axis, Extent extent) {
        requirePlaces(plot.isLogarithmicAcross(axis), extent.across());
        requirePlaces(plot.isLogarithmicUpwards(axis), extent.upwards());
    }

    private static void requirePlaces(boolean isLogarithmic, Optional<Range> shown) {
        if (isLogarithmic && shown.filter(range -> range.from() <= 0).isPresent()) {
            throw new IllegalArgumentException("a logarithmic axis has no place for " + shown);
        }
    }

    /** The first look: the usual figures, λ on a logarithmic axis, the Lasso's coefficients. */
    public static Look first() {
        return new Look(
                Map.of(),
                PathAxis.LOG_LAMBDA,
                CoefficientKind.LASSO,
                Map.of(),
                EdgeLook.USUAL,
                Optional.empty(),
                Optional.empty(),
                AtlasLook.USUAL,
                StabilityLook.HIDDEN);
    }

    /** The key of the kind of figure in a pane. */
    public String in(Pane pane) {
        return shown.get(pane);
    }

    /** The same with another kind of figure in a pane. */
    public Look showing(Pane pane, String kind) {
        Map<Pane, String> other = new EnumMap<>(shown);
        other.put(pane, kind);
        return new Look(other, pathAxis, coefficients, extents, edges, asked, folding, atlas, stability);
    }

    /** The same along another axis, in whose units no range has been chosen yet. */
    public Look along(PathAxis other) {
        Map<Plot, Extent> parts = new EnumMap<>(Plot.class);
        extents.forEach((plot, extent) -> parts.put(plot, along(other, plot, extent)));
        return new Look(shown, other, coefficients, parts, edges, asked, folding, atlas, stability);
    }

    private Extent along(PathAxis other, Plot plot, Extent extent) {
        Extent left = plot.isAlongPath() && other != pathAxis ? extent.across(Optional.empty()) : extent;
        boolean isOther = plot.isLogarithmicUpwards(other) != plot.isLogarithmicUpwards(pathAxis);
        return isOther ? left.upwards(Optional.empty()) : left;
    }

    /** The same with other coefficients in the table. */
    public Look listing(CoefficientKind other) {
        return new Look(shown, pathAxis, other, extents, edges, asked, folding, atlas, stability);
    }

    /** The part of a plot that is shown. */
    public Extent extent(Plot plot) {
        return extents.getOrDefault(plot, Extent.WHOLE);
    }

    /** The same with another part of a plot. */
    public Look showing(Plot plot, Extent part) {
        Map<Plot, Extent> parts = new EnumMap<>(Plot.class);
        parts.putAll(extents);
        parts.put(plot, part);
        return new Look(shown, pathAxis, coefficients, parts, edges, asked, folding, atlas, stability);
    }

    /** The same with all of every plot. */
    public Look whole() {
        return new Look(shown, pathAxis, coefficients, Map.of(), edges, asked, folding, atlas, stability);
    }

    /** Whether the ranges of some plot are kept for other targets. */
    public boolean locksScales() {
        return extents.values().stream().anyMatch(Extent::isLocked);
    }

    /** How another target is looked at: all of it, but where ranges are locked. */
    Look atAnotherTarget() {
        Map<Plot, Extent> parts = new EnumMap<>(Plot.class);
        extents.forEach((plot, extent) -> parts.put(plot, extent.isLocked() || plot.isOfAll() ? extent : Extent.WHOLE));
        return new Look(shown, pathAxis, coefficients, parts, edges, asked, folding, atlas, stability);
    }

    /** The same with another ε and δ to ask about, or none. */
    public Look asking(Optional<EpsilonDelta> other) {
        return new Look(shown, pathAxis, coefficients, extents, edges, other, folding, atlas, stability);
    }

    /** The same with dependencies drawn in another way. */
    public Look drawing(EdgeLook other) {
        return new Look(shown, pathAxis, coefficients, extents, other, asked, folding, atlas, stability);
    }

    /** The same with the error along the path cross-validated in another way, or not at all. */
    public Look validating(Optional<Folding> other) {
        return new Look(shown, pathAxis, coefficients, extents, edges, asked, other, atlas, stability);
    }

    /** The same with the pictures of all categories drawn in another way. */
    public Look mapping(AtlasLook other) {
        return new Look(shown, pathAxis, coefficients, extents, edges, asked, folding, other, stability);
    }

    /** The same with the stability of coefficients told in another way, or not at all. */
    public Look judging(StabilityLook other) {
        return new Look(shown, pathAxis, coefficients, extents, edges, asked, folding, atlas, other);
    }
}
