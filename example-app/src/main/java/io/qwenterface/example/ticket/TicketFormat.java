package io.qwenterface.example.ticket;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a ticket is written down. */
public enum TicketFormat {
    /** A mail as mail programs save it. */
    EML,
    /** JSON Lines, one ticket each. */
    JSONL,
    /** Text and nothing else. */
    TEXT;

    /** How much of a file {@link #of(String, byte[])} wants to see. */
    static final int HEAD = 2_048;

    /** Two header fields on end, or one that only mails have, possibly below the line an mbox begins with. */
    private static final Pattern MAIL = Pattern.compile(
            "(?s)\\s*(From [^\\n]*\\n)?(>?[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(([ \\t][^\\n]*|>?[A-Za-z][A-Za-z0-9-]*:[^\\n]*)\\n)+"
                    + "|(?i:Received|Return-Path|Message-ID|MIME-Version):).*");

    /** By the name's ending; where that says nothing, by the first octets. */
    static TicketFormat of(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".eml")) {
            return EML;
        }
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSONL;
        }
        if (lower.endsWith(".txt")) {
            return TEXT;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        if (start.startsWith("{") || start.startsWith("\u00EF\u00BB\u00BF{")) {
            return JSONL;
        }
        return MAIL.matcher(start).matches() ? EML : TEXT;
    }
}
