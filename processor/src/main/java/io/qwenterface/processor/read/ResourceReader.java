package io.qwenterface.processor.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the file of a prompt: in the folder of the processor's option, in the class output, on the class path. */
final class ResourceReader {
    private final Filer filer;
    private final Optional<Path> folder;

    ResourceReader(Compilation compilation) {
        this.filer = compilation.filer();
        this.folder = compilation.resources();
    }

    /** A file, or why there is no text in it. */
    sealed interface Resource {
        /** The file's text. */
        record Found(String text) implements Resource {}

        /** There is such a file, but it is not UTF-8. */
        record NotUtf8() implements Resource {}

        /** There is no such file in these places. */
        record Missing(List<String> places) implements Resource {}
    }

    Resource read(String name) {
        List<String> places = new ArrayList<>();
        byte[] bytes = null;
        if (folder.isPresent()) {
            places.add(folder.get().toString());
            bytes = inFolder(folder.get(), name);
        }
        for (StandardLocation location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
            if (bytes == null) {
                places.add(location == StandardLocation.CLASS_OUTPUT ? "the class output" : "the class path");
                bytes = at(location, name);
            }
        }
        return bytes == null ? new Resource.Missing(places) : decode(bytes);
    }

    private static byte @Nullable [] inFolder(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }

    private byte @Nullable [] at(StandardLocation location, String name) {
        try (InputStream in = filer.getResource(location, "", name).openInputStream()) {
            return in.readAllBytes();
        } catch (IOException | IllegalArgumentException absent) {
            // The second is what javac answers to a location it does not have and to a name such as /a or ../a.
            return null;
        }
    }

    private static Resource decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Resource.Found(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Resource.NotUtf8();
        }
    }
}
