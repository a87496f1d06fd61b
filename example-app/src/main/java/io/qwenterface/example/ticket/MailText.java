package io.qwenterface.example.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/** Walks the parts of a mail: what is to be read becomes text, the rest a list of attachments. */
final class MailText {
    /** Deeper nesting is no mail program's doing. */
    private static final int DEPTH = 32;

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    /** The text of {@code mail}, blank if it has none. Call once. */
    String read(Message mail) throws IOException {
        return read(mail, false, 0).strip();
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    private String read(Entity entity, boolean related, int depth) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEPTH) {
            return readParts(parts, depth);
        }
        if (body instanceof SingleBody single) {
            String mediaType = mediaType(entity);
            boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
            if (!attached && mediaType.equals("text/plain")) {
                return text(entity, single);
            }
            if (!attached && mediaType.equals("text/html")) {
                return HtmlText.of(text(entity, single));
            }
            if (attached || !related) {
                attach(name(entity, mediaType), mediaType, content(single));
            }
        } else if (body instanceof Message inner) {
            String subject = new MailHeader(inner).subject();
            attachments.add(new Attachment(
                    subject.isEmpty() ? name(entity, "message/rfc822") : subject, "message/rfc822", size(inner)));
        }
        return "";
    }

    private void attach(String name, String mediaType, byte[] content) {
        attachments.add(new Attachment(name, mediaType, content.length));
        if (mediaType.startsWith("image/")) {
            pictures.add(new Picture(name, content));
        }
    }

    private String readParts(Multipart parts, int depth) throws IOException {
        String subType = parts.getSubType().toLowerCase(Locale.ROOT);
        if (subType.equals("alternative")) {
            return readAlternative(parts, depth);
        }
        List<String> texts = new ArrayList<>();
        for (Entity part : parts.getBodyParts()) {
            String text = read(part, subType.equals("related"), depth + 1);
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return String.join("\n\n", texts);
    }

    /** Plain text if there is any, else the first part that has text. */
    private String readAlternative(Multipart parts, int depth) throws IOException {
        List<Entity> plainFirst = new ArrayList<>(parts.getBodyParts());
        plainFirst.sort((a, b) -> Boolean.compare(isPlain(b), isPlain(a)));
        for (Entity part : plainFirst) {
            String text = read(part, true, depth + 1);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static boolean isPlain(Entity part) {
        return mediaType(part).equals("text/plain");
    }

    private static String mediaType(Entity entity) {
        return entity.getMimeType().toLowerCase(Locale.ROOT);
    }

    private static String name(Entity entity, String otherwise) {
        return Optional.ofNullable(entity.getFilename()).orElse(otherwise);
    }

    private static String text(Entity entity, SingleBody body) throws IOException {
        String charset = entity.getCharset();
        return TextDecoder.decode(content(body), charset == null ? "" : charset).replace("\r\n", "\n");
    }

    private static byte[] content(SingleBody body) throws IOException {
        return body.getInputStream().readAllBytes();
    }

    private static long size(Message mail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (mail.getBody() instanceof SingleBody single) {
            single.writeTo(out);
        }
        return out.size();
    }
}
