package io.qwenterface.runtime.internal.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A format of images, videos or sound, told by the first bytes of a file.
 *
 * @param kind what it is read as: containers such as mp4 and ogg may hold either video or sound
 * @param type the media type
 * @param name the short name, which is also the usual ending of its files
 */
public record MediaFormat(MediaKind kind, String type, String name) {
    /** How many bytes from the start are enough to tell. */
    public static final int HEAD = 64;

    private static final List<Signature> SIGNATURES = signatures();

    /** What a format's files begin with; {@code ?} stands for any byte. */
    private record Signature(MediaFormat format, String start) {
        boolean fits(String head) {
            if (head.length() < start.length()) {
                return false;
            }
            for (int i = 0; i < start.length(); i++) {
                if (start.charAt(i) != '?' && start.charAt(i) != head.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The format of a file of one kind, or null if its first bytes are those of none. */
    public static @Nullable MediaFormat of(byte[] head, MediaKind kind) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (kind == MediaKind.VIDEO && (start.startsWith("ftypM4", 4) || of(head, MediaKind.IMAGE) != null)) {
            // Sound and images in the container of videos: only M4V is one.
            return start.startsWith("ftypM4V", 4) ? new MediaFormat(kind, "video/mp4", "mp4") : null;
        }
        for (Signature signature : SIGNATURES) {
            if (signature.format.kind == kind && signature.fits(start)) {
                return kind == MediaKind.VIDEO && signature.format.name.equals("mkv") && start.contains("webm")
                        ? new MediaFormat(kind, "video/webm", "webm")
                        : signature.format;
            }
        }
        return null;
    }

    /** The format of a file of any kind, or null if its first bytes are those of none. */
    public static @Nullable MediaFormat ofAnyKind(byte[] head) {
        for (MediaKind kind : MediaKind.values()) {
            MediaFormat format = of(head, kind);
            if (format != null) {
                return format;
            }
        }
        return null;
    }

    /** The short name of a media type, or of a file's ending; empty if neither is known. */
    public static String nameOf(MediaKind kind, String typeOrEnding) {
        String wanted = typeOrEnding.toLowerCase(Locale.ROOT);
        for (Signature signature : SIGNATURES) {
            MediaFormat format = signature.format;
            if (format.kind == kind && (format.type.equals(wanted) || format.name.equals(wanted))) {
                return format.name;
            }
        }
        return "";
    }

    /** The short names of a kind's formats, for messages. */
    public static String names(MediaKind kind) {
        return SIGNATURES.stream()
                .map(Signature::format)
                .filter(format -> format.kind == kind)
                .map(MediaFormat::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Signature> signatures() {
        List<Signature> all = new ArrayList<>();
        images(all);
        videos(all);
        sounds(all);
        return List.copyOf(all);
    }

    private static void images(List<Signature> all) {
        add(all, MediaKind.IMAGE, "image/png", "png", "\u0089PNG\r\n\u001a\n");
        add(all, MediaKind.IMAGE, "image/jpeg", "jpeg", "\u00ff\u00d8\u00ff");
        add(all, MediaKind.IMAGE, "image/gif", "gif", "GIF87a", "GIF89a");
        add(all, MediaKind.IMAGE, "image/webp", "webp", "RIFF????WEBP");
        // Two letters could begin any text; the reserved bytes behind the size are zero.
        add(all, MediaKind.IMAGE, "image/bmp", "bmp", "BM????\0\0\0\0");
        add(all, MediaKind.IMAGE, "image/tiff", "tiff", "II*\0", "MM\0*");
        add(all, MediaKind.IMAGE, "image/heic", "heic", "????ftyphei", "????ftyphev", "????ftypmif1", "????ftypmsf1");
    }

    private static void videos(List<Signature> all) {
        // Older files of QuickTime begin with any of its atoms.
        add(
                all,
                MediaKind.VIDEO,
                "video/quicktime",
                "mov",
                "????ftypqt",
                "????moov",
                "????mdat",
                "????wide",
                "????free");
        add(all, MediaKind.VIDEO, "video/3gpp", "3gp", "????ftyp3g");
        // There are many brands of mp4, and new ones come.
        add(all, MediaKind.VIDEO, "video/mp4", "mp4", "????ftyp");
        add(all, MediaKind.VIDEO, "video/x-msvideo", "avi", "RIFF????AVI ");
        add(all, MediaKind.VIDEO, "video/x-matroska", "mkv", "\u001aE\u00df\u00a3");
        add(all, MediaKind.VIDEO, "video/x-flv", "flv", "FLV\u0001");
        add(all, MediaKind.VIDEO, "video/x-ms-wmv", "wmv", "0&\u00b2u\u008ef\u00cf\u0011");
        add(all, MediaKind.VIDEO, "video/mpeg", "mpg", "\0\0\u0001\u00ba", "\0\0\u0001\u00b3");
    }

    private static void sounds(List<Signature> all) {
        add(all, MediaKind.AUDIO, "audio/wav", "wav", "RIFF????WAVE");
        // AAC's frames begin like those of mp3, but for the layer.
        add(all, MediaKind.AUDIO, "audio/aac", "aac", "\u00ff\u00f1", "\u00ff\u00f9");
        add(
                all,
                MediaKind.AUDIO,
                "audio/mpeg",
                "mp3",
                "ID3",
                "\u00ff\u00fb",
                "\u00ff\u00f3",
                "\u00ff\u00f2",
                "\u00ff\u00fa");
        add(all, MediaKind.AUDIO, "audio/ogg", "ogg", "OggS");
        add(all, MediaKind.AUDIO, "audio/flac", "flac", "fLaC");
        add(all, MediaKind.AUDIO, "audio/amr", "amr", "#!AMR");
        add(all, MediaKind.AUDIO, "audio/3gpp", "3gp", "????ftyp3g");
        for (String brand : new String[] {"M4A", "M4B", "isom", "iso", "mp4", "dash"}) {
            add(all, MediaKind.AUDIO, "audio/mp4", "m4a", "????ftyp" + brand);
        }
        add(all, MediaKind.AUDIO, "audio/webm", "webm", "\u001aE\u00df\u00a3");
        add(all, MediaKind.AUDIO, "audio/x-ms-wma", "wma", "0&\u00b2u\u008ef\u00cf\u0011");
    }

    private static void add(List<Signature> all, MediaKind kind, String type, String name, String... starts) {
        for (String start : starts) {
            all.add(new Signature(new MediaFormat(kind, type, name), start));
        }
    }
}
