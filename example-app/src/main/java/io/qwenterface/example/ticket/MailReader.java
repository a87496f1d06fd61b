package io.qwenterface.example.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a mail as a mail program saves it ({@code .eml}), broken ones included. */
final class MailReader {
    /** The parser nests its streams as deep as the parts, until the stack is at its end. */
    private static final int CONTAINERS = 1_000;

    private static final Pattern CONTAINER = Pattern.compile("(?i)message/rfc822|multipart/");

    Ticket read(String name, byte[] bytes) throws UnreadableTicketException {
        TicketBytes.requireText(bytes);
        requireOneMail(bytes);
        try {
            Message mail = parse(bytes);
            MailHeader header = new MailHeader(mail);
            if (!header.isMail()) {
                throw new UnreadableTicketException(
                        "no mail: it has neither From, To, Subject nor Date above the first empty line");
            }
            MailText parts = new MailText();
            QuotedReplies text = QuotedReplies.split(parts.read(mail));
            if (text.message().isEmpty()
                    && mail.getMimeType().matches("(?i)multipart/encrypted|application/.*pkcs7.*")) {
                throw new UnreadableTicketException("encrypted; decrypt it in the mail program and save it again");
            }
            if (text.message().isEmpty() && header.subject().isEmpty()) {
                throw new UnreadableTicketException("empty: it has neither subject nor text");
            }
            return new Ticket(
                    name,
                    header.subject(),
                    header.sender(),
                    sent(mail, header),
                    text.message(),
                    text.earlier(),
                    parts.attachments(),
                    parts.pictures());
        } catch (IOException e) {
            throw new UnreadableTicketException("not readable as a mail: " + e.getMessage());
        }
    }

    private static Message parse(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setBodyFactory(new OctetKeepingBodies());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    /** By the sender's clock, in the sender's offset where the field gives one in digits. */
    private static Optional<OffsetDateTime> sent(Message mail, MailHeader header) {
        if (mail.getDate() == null) {
            return Optional.empty();
        }
        Instant instant = mail.getDate().toInstant();
        ZoneOffset offset = header.text("Date")
                .map(text -> text.replaceFirst("^.*\\s([+-]\\d{2})(\\d{2})\\b.*$", "$1:$2"))
                .filter(text -> text.matches("[+-](0\\d|1[0-4]):[0-5]\\d"))
                .map(ZoneOffset::of)
                .orElse(ZoneOffset.UTC);
        return Optional.of(instant.atOffset(offset));
    }

    private static void requireOneMail(byte[] bytes) throws UnreadableTicketException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("From ") && text.matches("(?s).*\\r?\\n\\r?\\nFrom \\S+ .*")) {
            throw new UnreadableTicketException("an mbox of several mails; save each one as a file of its own");
        }
        if (CONTAINER.matcher(text).results().limit(CONTAINERS).count() == CONTAINERS) {
            throw new UnreadableTicketException("mails in mails in mails, " + CONTAINERS + " and more");
        }
    }

    /** Keeps the octets of a text part, one as one character, so that {@link TextDecoder} sees them as they came. */
    private static final class OctetKeepingBodies extends BasicBodyFactory {
        @Override
        protected Charset resolveCharset(String mimeCharset) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
