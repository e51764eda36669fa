package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.app.json.JsonMembers;

/** The parts of plots in a stored look, by the keys of the plots; a plot that is shown whole is left out. */
final class ExtentJson {

    /** The member of a look; it may be missing. */
    static final String MEMBER = "extents";

    private static final String[] PLOTS =
            Arrays.stream(Plot.values()).map(Plot::key).toArray(String[]::new);

    private ExtentJson() {}

    static void write(JsonGenerator json, Map<Plot, Extent> extents) throws IOException {
        if (extents.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(MEMBER);
        for (Map.Entry<Plot, Extent> entry : extents.entrySet()) {
            json.writeObjectFieldStart(entry.getKey().key());
            write(json, "across", entry.getValue().across());
            write(json, "upwards", entry.getValue().upwards());
            json.writeBooleanField("locked", entry.getValue().isLocked());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<Range> range) throws IOException {
        if (range.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeNumberField("from", range.get().from());
            json.writeNumberField("to", range.get().to());
            json.writeEndObject();
        }
    }

    /** @param axis what lies across the plots along the path */
    static Map<Plot, Extent> read(JsonMembers look, PathAxis axis) {
        Map<Plot, Extent> extents = new EnumMap<>(Plot.class);
        Optional<JsonMembers> all = look.optional(MEMBER);
        all.ifPresent(members -> members.requireOnly(PLOTS));
        for (Plot plot : Plot.values()) {
            all.flatMap(members -> members.optional(plot.key()))
                    .ifPresent(extent -> extents.put(plot, extent(extent, plot, axis)));
        }
        return extents;
    }

    private static Extent extent(JsonMembers extent, Plot plot, PathAxis axis) {
        extent.requireOnly("across", "upwards", "locked");
        Optional<Range> across = range(extent, "across", plot.isLogarithmicAcross(axis));
        Optional<Range> upwards = range(extent, "upwards", plot.isLogarithmicUpwards(axis));
        return new Extent(across, upwards, extent.flag("locked"));
    }

    private static Optional<Range> range(JsonMembers extent, String name, boolean isLogarithmic) {
        Optional<Range> range = extent.optional(name).map(ExtentJson::range);
        if (isLogarithmic && range.filter(shown -> shown.from() <= 0).isPresent()) {
            throw extent.wrong(name, "does not lie above 0", "a logarithmic axis has no place for 0");
        }
        return range;
    }

    private static Range range(JsonMembers range) {
        range.requireOnly("from", "to");
        double from = range.between("from", -Double.MAX_VALUE, Double.MAX_VALUE);
        double to = range.between("to", -Double.MAX_VALUE, Double.MAX_VALUE);
        if (!(from < to && Range.areApart(from, to))) {
            throw range.wrong("goes from " + from + " to " + to, "let it go from a number to a clearly larger one");
        }
        return new Range(from, to);
    }
}
