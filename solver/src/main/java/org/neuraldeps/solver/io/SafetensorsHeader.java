package org.neuraldeps.solver.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuraldeps.solver.data.DataException;

/**
 * The header of a safetensors file: a JSON object with a member for each tensor, and perhaps one of words about the file. It
 * is read strictly: what it says twice, or in another form, is refused.
 */
final class SafetensorsHeader {

    private static final String WORDS = "__metadata__";
    private static final int DEEPEST = 3;
    private static final int MOST_DIMENSIONS = 64;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final String place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private SafetensorsHeader(String place) {
        this.place = place;
    }

    /**
     * What the header says of one tensor.
     *
     * @param type as the format names it: "F32"
     * @param shape its dimensions
     * @param begin its first byte behind the header
     * @param end the byte behind its last
     */
    record Entry(String type, long[] shape, long begin, long end) {}

    /**
     * Reads it.
     *
     * @param json the header without its length
     * @throws DataException if it is none
     */
    static SafetensorsHeader parse(byte[] json, String place) {
        SafetensorsHeader header = new SafetensorsHeader(place);
        try (JsonParser parser = JSON.createParser(json)) {
            header.readOrSayWhere(parser);
            return header;
        } catch (IOException e) {
            throw header.bad("it cannot be read", e);
        }
    }

    /** The tensors, in the order of the header. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** What it says about the file. */
    Map<String, String> words() {
        return words;
    }

    private void readOrSayWhere(JsonParser parser) throws IOException {
        try {
            read(parser);
        } catch (JsonProcessingException e) {
            throw bad(at(parser), e);
        }
    }

    private static String at(JsonParser parser) {
        return "at byte "
                + (SafetensorsFile.LENGTH_BYTES + parser.currentLocation().getByteOffset());
    }

    private void read(JsonParser parser) throws IOException {
        require(parser, JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            require(parser, JsonToken.START_OBJECT);
            if (name.equals(WORDS)) {
                readWords(parser);
            } else {
                entries.put(name, entry(parser, name));
            }
        }
        if (parser.nextToken() != null) {
            throw bad("something follows its end", null);
        }
    }

    private void readWords(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            require(parser, JsonToken.VALUE_STRING);
            words.put(name, parser.getText());
        }
    }

    private Entry entry(JsonParser parser, String name) throws IOException {
        String type = null;
        long[] shape = null;
        long[] offsets = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            switch (parser.currentName()) {
                case "dtype" -> {
                    require(parser, JsonToken.VALUE_STRING);
                    type = parser.getText();
                }
                case "shape" -> shape = numbers(parser, MOST_DIMENSIONS);
                case "data_offsets" -> offsets = numbers(parser, 2);
                default -> throw bad("tensor " + name + " has a member " + parser.currentName(), null);
            }
        }
        if (type == null || shape == null || offsets == null || offsets.length != 2) {
            throw bad("dtype, shape or data_offsets of tensor " + name + " are missing", null);
        }
        return new Entry(type, shape, offsets[0], offsets[1]);
    }

    private long[] numbers(JsonParser parser, int most) throws IOException {
        require(parser, JsonToken.START_ARRAY);
        List<Long> numbers = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || parser.getLongValue() < 0
                    || numbers.size() == most) {
                throw bad("a shape or place is not a list of numbers from 0 on", null);
            }
            numbers.add(parser.getLongValue());
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    private void require(JsonParser parser, JsonToken wanted) throws IOException {
        if (parser.nextToken() != wanted) {
            throw bad(at(parser), null);
        }
    }

    private DataException bad(String where, Throwable cause) {
        return new DataException(
                place,
                "its safetensors header is damaged (" + where.replaceAll("\\p{Cntrl}", "?") + ")",
                "copy or save the file again",
                cause);
    }
}
