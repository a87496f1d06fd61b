package io.qwenterface.example.ticket;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;

/** The header fields of a mail as text, also where their octets break RFC 5322. */
final class MailHeader {
    private static final Pattern ENCODED_WORD_START = Pattern.compile("=\\?([^?*\\s]+)(\\*[^?\\s]*)?\\?(?=[BbQq]\\?)");

    /** A display name and an address whose closing bracket may be missing. */
    private static final Pattern MAILBOX = Pattern.compile("\"?(.*?)\"?\\s*<([^<>]*)>?");

    private final Message mail;

    MailHeader(Message mail) {
        this.mail = mail;
    }

    /** Whether any field is there that a mail has. */
    boolean isMail() {
        return List.of("From", "To", "Subject", "Date", "Received", "Message-ID", "Content-Type").stream()
                .anyMatch(name -> mail.getHeader().getField(name) != null);
    }

    String subject() {
        return text("Subject").orElse("");
    }

    Optional<String> sender() {
        return text("From").or(() -> text("Reply-To")).or(() -> text("Sender")).map(MailHeader::mailbox);
    }

    private static String mailbox(String text) {
        Matcher matcher = MAILBOX.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String name = matcher.group(1).strip();
        return name.isEmpty() ? matcher.group(2) : name + " <" + matcher.group(2) + ">";
    }

    /** The field's text on one line; empty if it is missing or blank. */
    Optional<String> text(String name) {
        Field field = mail.getHeader().getField(name);
        if (field == null) {
            return Optional.empty();
        }
        String text = DecoderUtil.decodeEncodedWords(
                        withKnownLabels(unencoded(field)), DecodeMonitor.SILENT, StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ")
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Octets that are neither ASCII nor UTF-8 are taken for the charset of the body, which such programs use for both. */
    private String unencoded(Field field) {
        byte[] raw = field.getRaw() == null
                ? field.getBody().getBytes(StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        int colon = 0;
        while (colon < raw.length && raw[colon] != ':') {
            colon++;
        }
        byte[] value = Arrays.copyOfRange(raw, Math.min(colon + 1, raw.length), raw.length);
        return TextDecoder.decode(value)
                .orElseGet(() -> TextDecoder.decode(value, mail.getCharset() == null ? "" : mail.getCharset()));
    }

    /** Renames the charsets of encoded words to those that decode them best. */
    private static String withKnownLabels(String text) {
        return ENCODED_WORD_START
                .matcher(text)
                .replaceAll(start -> Matcher.quoteReplacement("=?"
                        + TextDecoder.charset(start.group(1)).map(Charset::name).orElse("UTF-8") + "?"));
    }
}
