package org.neuraldeps.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.neuraldeps.solver.work.Progress;

/**
 * The text of a table.
 *
 * @param file its bytes
 * @param place what to call it in messages
 */
record CsvText(FileStretch file, String place) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * All of it, from behind the byte order mark with which some spreadsheets begin a file. What is no UTF-8 is a
     * {@link java.nio.charset.CharacterCodingException}, for names with holes in them would be worse.
     *
     * @param progress is told how much was read, and asked at every piece
     */
    Reader reader(Progress progress) throws IOException {
        InputStream told = new ToldStream(file, progress, "reading numbers");
        PushbackReader reader = new PushbackReader(new InputStreamReader(
                told,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }
}
