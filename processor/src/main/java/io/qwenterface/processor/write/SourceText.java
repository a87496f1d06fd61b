package io.qwenterface.processor.write;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.tools.FileObject;

/**
 * Java source on its way into a file, readable in every encoding.
 *
 * <p>The compiler decides in which encoding it writes and reads sources, tells nobody, and puts a question mark for
 * what the encoding does not have: without a word, a prompt in Chinese would go out as question marks. So we look at
 * what was written, and if something was lost, write it again with Unicode escapes.
 */
public final class SourceText {
    private SourceText() {}

    /**
     * Writes a source.
     *
     * @param source starts with a comment
     */
    public static void write(FileObject file, String source) throws IOException {
        try (Writer out = file.openWriter()) {
            out.write(source);
        }
        URI uri = file.toUri();
        if ("file".equals(uri.getScheme())) {
            Path path = Path.of(uri);
            if (hasLosses(Files.readAllBytes(path), source)) {
                Files.writeString(path, escaped(source), StandardCharsets.US_ASCII);
            }
        }
    }

    /** Only where the encoding has ASCII in it as it is, which all have but UTF-16, UTF-32 and EBCDIC. */
    static boolean hasLosses(byte[] written, String source) {
        int marks = 0;
        for (byte b : written) {
            if (b == '?') {
                marks++;
            }
        }
        return written.length > 1
                && written[0] == '/'
                && written[1] == '/'
                && marks > source.chars().filter(c -> c == '?').count();
    }

    static String escaped(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 0x80) {
                ascii.append(c);
            } else {
                ascii.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return ascii.toString();
    }
}
