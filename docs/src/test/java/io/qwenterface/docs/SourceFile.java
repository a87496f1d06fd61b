package io.qwenterface.docs;

import java.net.URI;
import java.util.List;
import javax.tools.SimpleJavaFileObject;

/**
 * A snippet as javac is given it.
 *
 * <p>A snippet that begins with {@code package} is a whole file. Another that declares types is put into
 * {@code com.acme.support} with the usual imports; any other is the body of a method there.
 */
final class SourceFile extends SimpleJavaFileObject {
    static final String PACKAGE = "com.acme.support";

    private static final List<String> IMPORTS = List.of(
            "import io.qwenterface.*;",
            "import io.qwenterface.runtime.*;",
            "import io.qwenterface.testkit.*;",
            "import jakarta.validation.constraints.*;",
            "import java.math.*;",
            "import java.net.*;",
            "import java.nio.file.*;",
            "import java.time.*;",
            "import java.util.*;",
            "import java.util.concurrent.*;",
            "import org.junit.jupiter.api.*;",
            "import org.junit.jupiter.api.extension.*;",
            "import static org.assertj.core.api.Assertions.*;");

    private final String content;
    private final int addedLines;

    private SourceFile(String name, String content, int addedLines) {
        super(URI.create("snippet:///" + name + ".java"), Kind.SOURCE);
        this.content = content;
        this.addedLines = addedLines;
    }

    static SourceFile of(Snippet snippet) {
        return of(snippet, snippet.text());
    }

    /** The snippet's file with another text. */
    static SourceFile of(Snippet snippet, String text) {
        List<String> types = snippet.types();
        if (text.startsWith("package ")) {
            return new SourceFile(types.get(0), text, 0);
        }
        String system = text.contains("@System") ? "io.qwenterface.System" : "java.lang.System";
        String head = "package " + PACKAGE + ";\n" + String.join("\n", IMPORTS) + "\nimport " + system + ";\n";
        if (!types.isEmpty()) {
            return new SourceFile(types.get(0), head + text, IMPORTS.size() + 2);
        }
        String name = "Snippet" + snippet.line();
        String method = head + "class " + name + " {\n"
                + "QwenClient client; SupportDesk desk; String ticket;\n"
                + "void snippet() throws Exception {\n";
        return new SourceFile(name, method + text + "}}\n", IMPORTS.size() + 5);
    }

    /** How many lines stand before the snippet's own first one. */
    int addedLines() {
        return addedLines;
    }

    @Override
    public String getName() {
        String path = toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
    }

    /** A snippet may hold several public types, as a reader would split it into files, but is no module-info. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && !simpleName.contains("-");
    }
}
