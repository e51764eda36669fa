package org.neuraldeps.app.state;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.neuraldeps.app.json.JsonMembers;

/** Categories in a stored document: column, WordNet id where there is one, and name. */
public final class CategoryRefJson {

    private CategoryRefJson() {}

    /** Writes a category as a member of the object that is open. */
    public static void write(JsonGenerator json, String name, CategoryRef category) throws IOException {
        json.writeFieldName(name);
        write(json, category);
    }

    /** Writes a list of categories as a member of the object that is open. */
    public static void write(JsonGenerator json, String name, Collection<CategoryRef> categories) throws IOException {
        json.writeArrayFieldStart(name);
        for (CategoryRef category : categories) {
            write(json, category);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, CategoryRef category) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", category.index());
        if (!category.wnid().isEmpty()) {
            json.writeStringField("wnid", category.wnid());
        }
        json.writeStringField("name", category.name());
        json.writeEndObject();
    }

    /**
     * Reads a category.
     *
     * @throws org.neuraldeps.solver.data.DataException if a member is missing, wrong or not known
     */
    public static CategoryRef read(JsonMembers category) {
        category.requireOnly("index", "wnid", "name");
        String wnid = category.has("wnid") ? category.text("wnid") : "";
        return new CategoryRef(category.whole("index"), wnid, category.text("name"));
    }

    /** Reads a list of categories; errors as {@link #read}. */
    public static List<CategoryRef> list(JsonMembers members, String name) {
        return members.objects(name).stream().map(CategoryRefJson::read).toList();
    }
}
