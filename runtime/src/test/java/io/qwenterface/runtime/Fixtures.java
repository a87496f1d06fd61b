package io.qwenterface.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The wire examples beside the project, where they are present. */
public final class Fixtures {
    private static final Path FOLDER = Path.of("../../shared/fixtures");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Fixtures() {}

    /** The names of the files of a folder that begin so; one that says so if there are no fixtures here. */
    public static List<String> named(String folder, String prefix) {
        if (!Files.isDirectory(FOLDER)) {
            return List.of("no fixtures beside this project");
        }
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .map(name -> folder + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not beside this project");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String name) {
        return json(bytes(name));
    }

    public static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
