package io.qwenterface.example.ticket;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Octets to text, forgiving what senders get wrong about charsets.
 *
 * <p>Mail programs label GB18030 as GB2312 and Windows-31J as Shift_JIS, so each label is read as the widest charset it
 * is used for; the table is that of the WHATWG Encoding Standard. A label that promises one octet per character, an
 * unknown one, or none at all gives way to UTF-8 where the octets are UTF-8.
 */
final class TextDecoder {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("euc-cn", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"));

    private TextDecoder() {}

    /** The charset to read {@code label} with, if there is one. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            name = WIDER.getOrDefault(name, name);
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** Decodes with the charset of {@code label}; what cannot be decoded becomes U+FFFD. */
    static String decode(byte[] bytes, String label) {
        Charset charset = charset(label).orElse(WINDOWS_1252);
        if (charset.equals(WINDOWS_1252)) {
            return utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS_1252));
        }
        return withoutMark(new String(bytes, charset));
    }

    /** Decodes by byte order mark or as UTF-8; empty if it is neither. */
    static Optional<String> decode(byte[] bytes) {
        return hasUtf16Mark(bytes) ? strict(bytes, StandardCharsets.UTF_16) : utf8(bytes);
    }

    static boolean hasUtf16Mark(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static Optional<String> utf8(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8);
    }

    /** Empty if the octets are not {@code charset} throughout. */
    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(withoutMark(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
