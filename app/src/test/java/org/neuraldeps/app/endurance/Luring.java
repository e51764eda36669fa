package org.neuraldeps.app.endurance;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents that a careless reader would fetch something for. */
final class Luring {

    private static final String NAMESPACE = "urn:neuraldeps:figure#";

    private Luring() {}

    /** A picture whose recipe is an entity that lies elsewhere. */
    static String entity(String uri) {
        return "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"" + uri + "\">]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:n='" + NAMESPACE
                + "'><metadata><n:recipe>&x;</n:recipe>"
                + "</metadata></svg>";
    }

    /** A picture whose document type lies elsewhere, as drawing programs write it. */
    static String type(String uri) {
        return "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"" + uri + "\">"
                + "<svg xmlns='http://www.w3.org/2000/svg'/>";
    }

    /** Entities of entities of entities, ten of each: a thousand million in all. */
    static String laughs() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text + "]><svg xmlns='http://www.w3.org/2000/svg' xmlns:n='" + NAMESPACE
                + "'><n:recipe>&l9;</n:recipe></svg>";
    }

    static List<byte[]> all() {
        return List.of(entity("http://localhost:9/x"), type("http://localhost:9/svg11.dtd"), laughs()).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
