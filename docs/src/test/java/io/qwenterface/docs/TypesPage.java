package io.qwenterface.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of all types that JSON is read into and written from. The types and an example of each stand in a file of this
 * module's resources, a line each; the schemas are the processor's.
 */
final class TypesPage {
    private static final Path SOURCES = Path.of("src/test/resources/types");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final List<Row> rows = new ArrayList<>();

    /** Compiles the types in {@code folder}. */
    TypesPage(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(SOURCES.resolve("types.txt"))) {
            String[] cells = line.split(" \\| ", 2);
            rows.add(new Row(cells[0], cells[1]));
        }
    }

    /**
     * One line.
     *
     * @param type the component of a record, with its annotations
     * @param example its JSON
     */
    record Row(String type, String example) {}

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Compiles a method and a record for each row. */
    Compilation compile() throws IOException {
        StringBuilder source = new StringBuilder("@QwenModel(\"qwen-plus\") public interface Types {\n");
        for (int i = 0; i < rows.size(); i++) {
            source.append("record R")
                    .append(i)
                    .append("(")
                    .append(rows.get(i).type())
                    .append(" value) {}\n");
            source.append("@User(\"{{value}}\") R%d r%d(R%d value);\n".formatted(i, i, i));
        }
        source.append(Files.readString(SOURCES.resolve("Types.java"))).append("}\n");
        Path path = SOURCES.resolve("Types.java");
        return Compilation.plain(
                List.of(SourceFile.of(new Snippet(path, 0, 1, "java", "", source.toString()))), folder);
    }

    /** The whole page. */
    String text(Compilation compilation) throws IOException {
        StringBuilder page = new StringBuilder(Files.readString(SOURCES.resolve("introduction.md")));
        Path manifest = compilation.folder().resolve("META-INF/qwenterface/prompts/com.acme.support.Types.json");
        JsonNode methods = JSON.readTree(manifest.toFile()).path("methods");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode schema = methods.path(i).findPath("schema");
            JsonNode whole = schema.isTextual() ? JSON.readTree(schema.asText()) : schema;
            String required = whole.has("required") ? "" : ", may be missing";
            page.append("| `")
                    .append(rows.get(i).type())
                    .append("` | `")
                    .append(rows.get(i).example())
                    .append("` | `")
                    .append(whole.at("/properties/value").toString().replace("|", "\\|"))
                    .append('`')
                    .append(required)
                    .append(" |\n");
        }
        return page.toString();
    }
}
