package org.neuraldeps.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuraldeps.solver.data.DataException;

/** A document that people may have changed by hand is read member by member, and what is wrong is named by its path. */
final class JsonMembersTest {

    private static final String DOCUMENT = """
            {"version":1,"name":"a","deep":{"list":[{"n":3},{"n":4.5}],"flag":true},"x":2.5e-7}
            """;

    @Test
    void readsWhatIsThere() {
        JsonMembers members = JsonMembers.of("doc", DOCUMENT);
        members.requireVersion(1);
        members.requireOnly("version", "name", "deep", "x");
        assertThat(members.text("name")).isEqualTo("a");
        assertThat(members.positive("x")).isEqualTo(2.5e-7);
        assertThat(members.object("deep").flag("flag")).isTrue();
        assertThat(members.object("deep").objects("list").get(0).whole("n")).isEqualTo(3);
        assertThat(members.optional("none")).isEmpty();
        assertThat(members.optional("deep")).isPresent();
    }

    @Test
    void namesTheMemberByItsPath() {
        assertRefused(
                m -> m.requireOnly("version", "name", "x"),
                "doc: deep is not known; here belong only: version, name, x");
        assertRefused(m -> m.text("none"), "doc: none is missing; give a text");
        assertRefused(m -> m.text("x"), "doc: x is 2.5E-7; give a text");
        assertRefused(m -> m.whole("name"), "doc: name is \"a\"; give a whole number from 0 to 2147483647");
        assertRefused(m -> m.flag("deep"), "doc: deep is an object; give true or false");
        assertRefused(m -> m.object("name"), "doc: name is \"a\"; give an object");
        assertRefused(m -> m.object("deep").objects("flag"), "doc: deep.flag is true; give a list");
        assertRefused(
                m -> m.object("deep").objects("list").get(1).whole("n"),
                "doc: deep.list[1].n is 4.5; give a whole number from 0 to 2147483647");
        assertRefused(m -> m.object("deep").positive("list"), "doc: deep.list is a list; give a positive number");
        assertRefused(m -> m.between("x", 1, 2), "doc: x is 2.5E-7; give a number from 1.0 to 2.0");
        assertRefused(
                m -> {
                    throw m.object("deep").wrong("is odd", "make it even");
                },
                "doc: deep is odd; make it even");
    }

    @Test
    void versionsThatAreNewerAreNotReadHalf() {
        assertVersion(
                "{\"version\":3,\"new\":1}",
                "doc: version is 3, which is newer than this program, which reads up to 2;");
        assertVersion("{\"version\":0}", "doc: version is 0, which there never was;");
        assertVersion("{\"version\":\"1\"}", "doc: version is \"1\"; give a whole number");
        assertVersion("{}", "doc: version is missing;");
    }

    private static void assertVersion(String text, String message) {
        assertThatThrownBy(() -> JsonMembers.of("doc", text).requireVersion(2))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e999", "\"1\"", "null", "true", "[1]"})
    void numbersThatAreNotPositive(String value) {
        JsonMembers members = JsonMembers.of("doc", "{\"x\":" + value + "}");
        assertThatThrownBy(() -> members.positive("x"))
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("; give a positive number");
    }

    @Test
    void longValuesAreCutInMessages() {
        JsonMembers members = JsonMembers.of("doc", "{\"x\":\"" + "long\\n".repeat(1000) + "\"}");
        assertThatThrownBy(() -> members.whole("x"))
                .isInstanceOf(DataException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(150).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "3", "{\"a\":1", "{a:1}", "{\"a\":1}{}", "{\"a\":1,\"a\":2}", "<html>"})
    void whatIsNoDocument(String text) {
        assertThatThrownBy(() -> JsonMembers.of("doc", text))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("doc: is ")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void theTextIsTheSameOnEverySystem() {
        Locale before = Locale.getDefault();
        String separator = System.getProperty("line.separator");
        JsonText.Members members = json -> {
            json.writeNumberField("x", 0.1);
            json.writeObjectFieldStart("empty");
            json.writeEndObject();
            json.writeArrayFieldStart("list");
            json.writeNumber(1);
            json.writeEndArray();
        };
        try {
            Locale.setDefault(Locale.GERMANY);
            System.setProperty("line.separator", "\r\n");
            assertThat(JsonText.lines(members)).isEqualTo("""
                    {
                      "x" : 0.1,
                      "empty" : { },
                      "list" : [
                        1
                      ]
                    }
                    """);
            assertThat(JsonText.line(members)).isEqualTo("{\"x\":0.1,\"empty\":{},\"list\":[1]}");
        } finally {
            Locale.setDefault(before);
            System.setProperty("line.separator", separator);
        }
    }

    private static void assertRefused(Consumer<JsonMembers> reading, String message) {
        JsonMembers members = JsonMembers.of("doc", DOCUMENT);
        assertThatThrownBy(() -> reading.accept(members))
                .isInstanceOf(DataException.class)
                .hasMessage(message);
    }
}
