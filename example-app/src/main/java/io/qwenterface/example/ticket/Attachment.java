package io.qwenterface.example.ticket;

/**
 * What a mail carries besides its text. The content itself is kept of a {@link Picture} only.
 *
 * @param name the file name its sender gave it, or its media type where it has none
 * @param mediaType such as {@code application/pdf}
 * @param bytes its size, decoded
 */
public record Attachment(String name, String mediaType, long bytes) {}
