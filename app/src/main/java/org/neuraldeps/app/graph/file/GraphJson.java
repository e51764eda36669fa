package org.neuraldeps.app.graph.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.neuraldeps.app.graph.GraphDocument;
import org.neuraldeps.app.json.JsonText;

/**
 * A graph as nodes and the edges that link them, as networkx, D3 and JGraphT read it. What cannot be told of one is left out.
 *
 * @param document the graph
 */
public record GraphJson(GraphDocument document) implements JsonText.Members {

    /** One line: graphs are large, and programs read them. */
    static void write(GraphDocument document, Writer out) throws IOException {
        out.write(JsonText.line(new GraphJson(document)));
        out.write('\n');
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeBooleanField("directed", true);
        json.writeBooleanField("multigraph", false);
        json.writeObjectFieldStart("graph");
        members(json, document.facts());
        json.writeEndObject();
        json.writeArrayFieldStart("nodes");
        for (Integer vertex : document.graph().vertexSet()) {
            json.writeStartObject();
            json.writeNumberField("id", vertex);
            members(json, document.of(vertex));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (DefaultWeightedEdge edge : document.graph().edgeSet()) {
            json.writeStartObject();
            json.writeNumberField("source", document.graph().getEdgeSource(edge));
            json.writeNumberField("target", document.graph().getEdgeTarget(edge));
            json.writeNumberField("weight", document.graph().getEdgeWeight(edge));
            members(json, document.of(edge));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void members(JsonGenerator json, Map<String, Attribute> told) throws IOException {
        for (Map.Entry<String, Attribute> one : told.entrySet()) {
            String value = one.getValue().getValue();
            switch (one.getValue().getType()) {
                case INT, LONG -> json.writeNumberField(one.getKey(), Long.parseLong(value));
                case FLOAT, DOUBLE -> number(json, one.getKey(), Double.parseDouble(value));
                case BOOLEAN -> json.writeBooleanField(one.getKey(), Boolean.parseBoolean(value));
                default -> json.writeStringField(one.getKey(), value);
            }
        }
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        }
    }
}
