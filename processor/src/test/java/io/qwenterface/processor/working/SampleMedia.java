package io.qwenterface.processor.working;

import io.qwenterface.runtime.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Arguments for parameters of media. The annotations are gone at run time, so the parameters' names tell what they hold:
 * {@code clip} a video, {@code recording} sound, {@code photo} or {@code frames} images.
 */
final class SampleMedia {
    private static final int FRAMES = 4;

    private SampleMedia() {}

    static @Nullable Object of(Parameter parameter) {
        String name = parameter.getName().toLowerCase(Locale.ROOT);
        if (!name.matches("(clip|recording|photo|frames).*")) {
            return null;
        }
        Type type = parameter.getParameterizedType();
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return Collections.nCopies(FRAMES, one(name, element));
        }
        return one(name, type);
    }

    private static Object one(String name, Type type) {
        byte[] content = content(name);
        if (type == byte[].class) {
            return content;
        }
        if (type == Media.class) {
            return Media.of(content);
        }
        if (type == URI.class) {
            return URI.create("https://example.com/" + name + ".bin?size=1");
        }
        try {
            return Files.write(Files.createTempFile("sample", ".bin"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(String name) {
        if (name.startsWith("clip")) {
            return "\0\0\0\u0018ftypisom and so on".getBytes(StandardCharsets.ISO_8859_1);
        }
        if (name.startsWith("recording")) {
            return "RIFF\0\0\0\0WAVEfmt and so on".getBytes(StandardCharsets.ISO_8859_1);
        }
        return "\u0089PNG\r\n\u001a\n and so on".getBytes(StandardCharsets.ISO_8859_1);
    }
}
