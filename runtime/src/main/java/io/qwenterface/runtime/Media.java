package io.qwenterface.runtime;

import io.qwenterface.runtime.internal.body.JsonBody;
import io.qwenterface.runtime.internal.body.JsonBytes;
import io.qwenterface.runtime.internal.media.EncodedContent;
import io.qwenterface.runtime.internal.media.ImageSize;
import io.qwenterface.runtime.internal.media.MediaFormat;
import io.qwenterface.runtime.internal.media.MediaKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An image, a video or a recording, for a parameter with {@code @Image}, {@code @Video} or {@code @Audio}: an address that
 * the service fetches, or content that is sent inside of the request as a data URI, of at most 10485760 bytes (wire
 * reference c.1). Immutable, thread-safe.
 *
 * <p>Content is encoded once, however many calls send it. A file is read by the first call that sends it, on the thread
 * of that call, and kept: make a new one for content that changes. A call whose medium cannot be sent ends with a
 * {@link ConfigurationException} before anything is sent.
 */
public final class Media {
    private final @Nullable URI address;
    private final @Nullable Path file;
    private final String mediaType;

    /** Of a file, filled when it is first sent; a race costs a second reading, nothing else. */
    private volatile @Nullable EncodedContent content;

    private Media(@Nullable URI address, @Nullable Path file, @Nullable EncodedContent content, String mediaType) {
        this.address = address;
        this.file = file;
        this.content = content;
        this.mediaType = mediaType;
    }

    /**
     * A medium at an address: {@code http}, {@code https}, {@code oss} (Model Studio's temporary files, wire reference j)
     * or {@code data}, sent as it is; or {@code file}, which is the same as {@link #of(Path)}.
     */
    public static Media of(URI address) {
        return "file".equalsIgnoreCase(address.getScheme()) ? of(Path.of(address)) : new Media(address, null, null, "");
    }

    /** A file; its media type is told by its first bytes. */
    public static Media of(Path file) {
        return new Media(null, Objects.requireNonNull(file, "file"), null, "");
    }

    /** A file of a media type such as {@code image/png}, for formats that this library does not tell by itself. */
    public static Media of(Path file, String mediaType) {
        return new Media(null, Objects.requireNonNull(file, "file"), null, checked(mediaType));
    }

    /** The content of a file; its media type is told by its first bytes. The array may be changed afterwards. */
    public static Media of(byte[] content) {
        return new Media(null, null, EncodedContent.of(content), "");
    }

    /** The content of a file of a media type such as {@code image/png}. The array may be changed afterwards. */
    public static Media of(byte[] content, String mediaType) {
        return new Media(null, null, EncodedContent.of(content), checked(mediaType));
    }

    private static String checked(String mediaType) {
        int slash = mediaType.indexOf('/');
        boolean plain = mediaType.chars().allMatch(c -> c > ' ' && c < 127 && "\",;\\".indexOf(c) < 0);
        if (slash < 1 || slash == mediaType.length() - 1 || !plain) {
            throw new IllegalArgumentException("\"" + mediaType + "\" is no media type; write one such as image/png");
        }
        return mediaType.toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of Model Studio's temporary files, which a header has to announce. For the runtime. */
    public boolean isOnOss() {
        return address != null && "oss".equalsIgnoreCase(address.getScheme());
    }

    /**
     * Adds the address, or the data URI, as the inside of a JSON string. For the runtime, hence a type that is not
     * exported.
     *
     * @param where names the method and the parameter, for messages
     * @throws ConfigurationException if it cannot be sent
     */
    @SuppressWarnings("exports")
    public void addTo(JsonBody json, MediaKind kind, String where) {
        if (address != null) {
            json.raw(JsonBytes.escaped(checkedAddress(address, where)));
            return;
        }
        EncodedContent encoded = content(kind, where);
        String head = "data:" + mediaType(encoded, kind, where) + ";base64,";
        long length = head.length() + (long) encoded.base64().length;
        if (length > EncodedContent.MOST_BYTES) {
            throw unfit(where, tooBig(encoded.size()));
        }
        ImageSize size = kind == MediaKind.IMAGE ? ImageSize.of(encoded.head()) : null;
        String problem = size == null ? null : size.problem();
        if (problem != null) {
            throw unfit(where, name() + " " + problem);
        }
        json.raw(head.getBytes(StandardCharsets.US_ASCII)).raw(encoded.base64());
    }

    /**
     * The short name of the format, such as {@code wav}; empty if nothing tells it. For the runtime, hence a type that is
     * not exported.
     */
    @SuppressWarnings("exports")
    public String format(MediaKind kind, String where) {
        if (address != null) {
            String path = address.getPath();
            int dot = path == null ? -1 : path.lastIndexOf('.');
            return dot < 0 ? "" : MediaFormat.nameOf(kind, path.substring(dot + 1));
        }
        return MediaFormat.nameOf(kind, mediaType(content(kind, where), kind, where));
    }

    private static String checkedAddress(URI address, String where) {
        String scheme = address.getScheme();
        String text = address.toASCIIString();
        switch (scheme == null ? "" : scheme.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> {
                if (address.getHost() == null) {
                    throw unfit(where, "is an address without a host");
                }
            }
            case "oss" -> {}
            case "data" -> {
                if (text.length() > EncodedContent.MOST_BYTES) {
                    throw unfit(
                            where,
                            "is a data URI of " + text.length() + " bytes; the service takes "
                                    + EncodedContent.MOST_BYTES + ". Give an address that the service can fetch.");
                }
            }
            default ->
                throw unfit(
                        where,
                        "is an address " + (scheme == null ? "without a scheme" : "of the scheme " + scheme)
                                + ", which the service does not fetch. Give one of http, https or oss, or a Path.");
        }
        return text;
    }

    private EncodedContent content(MediaKind kind, String where) {
        EncodedContent known = content;
        if (known != null) {
            return known;
        }
        Path source = Objects.requireNonNull(file);
        String problem = null;
        try {
            if (!Files.exists(source)) {
                problem = "there is no file " + source;
            } else if (!Files.isRegularFile(source)) {
                problem = source + " is not a file";
            } else if (Files.size(source) > EncodedContent.MOST_CONTENT) {
                problem = tooBig(Files.size(source));
            } else {
                known = EncodedContent.read(source);
                content = known;
                return known;
            }
        } catch (IOException e) {
            throw new ConfigurationException(where + ": " + kind.noun() + " cannot be read from " + source, e);
        }
        throw unfit(where, problem);
    }

    private String tooBig(long size) {
        return name() + " has " + size + " bytes; the service takes " + EncodedContent.MOST_CONTENT
                + " inside of a request, less the media type. Give an address that the service can fetch.";
    }

    private String mediaType(EncodedContent encoded, MediaKind kind, String where) {
        if (!mediaType.isEmpty()) {
            String topLevel = mediaType.substring(0, mediaType.indexOf('/'));
            boolean other = !topLevel.equals(kind.topLevel()) && !topLevel.equals("application");
            if (other) {
                throw unfit(where, name() + " is given as " + mediaType + ", but should be " + kind.noun());
            }
            return mediaType;
        }
        if (encoded.size() == 0) {
            throw unfit(where, name() + " is empty");
        }
        MediaFormat format = MediaFormat.of(encoded.head(), kind);
        if (format == null) {
            MediaFormat other = MediaFormat.ofAnyKind(encoded.head());
            throw unfit(
                    where,
                    name()
                            + (other == null
                                    ? " is in none of the formats known for " + kind.noun() + ": "
                                            + MediaFormat.names(kind)
                                            + ". If the model reads it, name its type: Media.of(…, \""
                                            + kind.topLevel() + "/…\")."
                                    : " is " + other.type() + ", but should be " + kind.noun()));
        }
        return format.type();
    }

    private static ConfigurationException unfit(String where, String problem) {
        return new ConfigurationException(where + ": " + problem, null);
    }

    private String name() {
        return file != null ? file.toString() : "the content";
    }

    /** Where it comes from; of an address without its query, which may be signed, and never the content. */
    @Override
    public String toString() {
        if (address == null) {
            return "Media[" + (file != null ? file : "content") + "]";
        }
        String path = address.isOpaque() ? "…" : address.getPath();
        return "Media[" + address.getScheme() + ":" + (address.getHost() == null ? "" : "//" + address.getHost()) + path
                + "]";
    }
}
