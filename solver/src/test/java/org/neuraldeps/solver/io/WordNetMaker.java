package org.neuraldeps.solver.io;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;

/**
 * Makes the packed nouns of {@link WordNet} from the data files of WordNet 3.0, as the artefact
 * {@code net.sf.extjwnl:extjwnl-data-wn30:1.2} holds them:
 *
 * <pre>
 * mvn dependency:get -Dartifact=net.sf.extjwnl:extjwnl-data-wn30:1.2
 * mvn -q test-compile exec:java -pl solver -am -Dexec.classpathScope=test -Dexec.mainClass=org.neuraldeps.solver.io.WordNetMaker \
 *     -Dexec.args="extjwnl-data-wn30-1.2.jar solver/src/main/resources/org/neuraldeps/solver/io/wordnet-3.0-nouns.tsv.gz"
 * </pre>
 */
public final class WordNetMaker {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn30/";
    private static final String NOUN_SENSE = "1:";
    private static final int FIELDS_OF_A_POINTER = 4;

    private final Map<String, Integer> uses = new HashMap<>();

    private WordNetMaker() {}

    /** @param args the jar, and the file to write */
    public static void main(String[] args) throws IOException {
        try (ZipFile jar = new ZipFile(args[0])) {
            WordNetMaker maker = new WordNetMaker();
            lines(jar, "index.sense").forEach(maker::count);
            List<String> nouns = lines(jar, "data.noun")
                    .filter(line -> !line.startsWith(" "))
                    .map(maker::packed)
                    .toList();
            Files.write(Path.of(args[1]), gzip(nouns));
        }
    }

    private static Stream<String> lines(ZipFile jar, String name) throws IOException {
        return new BufferedReader(new InputStreamReader(
                        jar.getInputStream(jar.getEntry(FOLDER + name)), StandardCharsets.US_ASCII))
                .lines();
    }

    /** Sense key, offset, number of the sense, how often it was counted. */
    private void count(String line) {
        String[] fields = line.split(" ", -1);
        if (fields[0].substring(fields[0].indexOf('%') + 1).startsWith(NOUN_SENSE)) {
            uses.merge(fields[1], Integer.parseInt(fields[3]), Integer::sum);
        }
    }

    /** Offset, file, n, number of words in hexadecimal, each with a number, number of pointers, each of four fields. */
    private String packed(String line) {
        String[] fields = line.split(" ", -1);
        int words = Integer.parseInt(fields[3], 16);
        int pointers = 4 + 2 * words;
        List<String> parents = new ArrayList<>();
        for (int p = 0; p < Integer.parseInt(fields[pointers]); p++) {
            int at = pointers + 1 + FIELDS_OF_A_POINTER * p;
            boolean isAbove = fields[at].equals("@") || fields[at].equals("@i");
            if (isAbove && fields[at + 2].equals("n")) {
                parents.add(fields[at + 1]);
            }
        }
        return String.join(
                "\t",
                fields[0],
                Integer.toString(uses.getOrDefault(fields[0], 0)),
                fields[4].replace('_', ' '),
                String.join(" ", parents));
    }

    private static byte[] gzip(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            packed.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
