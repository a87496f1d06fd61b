package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a prompt is reported on its first character, however the prompt is written down. */
final class PositionsTest {
    private static final String MISTAKE = "{{tickt}}";

    @TempDir
    private Path sources;

    @TempDir
    private Path output;

    private String write(String name, String text) throws IOException {
        Files.writeString(sources.resolve(name), text);
        return text;
    }

    private String desk(String prompt) throws IOException {
        return write("SupportDesk.java", """
                package com.acme;
                @io.qwenterface.QwenModel("qwen-plus")
                interface SupportDesk {
                    String OWN = "Own: {{ticket}}";
                    @io.qwenterface.User(%s)
                    String answer(String ticket);
                }
                """.formatted(prompt));
    }

    private Diagnostic<? extends JavaFileObject> error() {
        Javac.Result result = new Javac(output).compile(sources);
        assertThat(result.success()).isFalse();
        List<Diagnostic<? extends JavaFileObject>> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage(Locale.ROOT)).startsWith("[QWN201] {{tickt}}");
        return errors.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"{{tickt}}\"",
                "\"Mend this: \" + \"{{tickt}}\"",
                "(\"a\" /* \" */ + (\"b\" + // {{tickt}?\n \"{{ticket}} {{tickt}}\"))",
                "\"\\t\\\"\\\\ \\101\\12\\7 \\u0041\\uu0042 {{tickt}}\"",
                "\"\"\"\n    Mend\n      {{tickt}}\n    \"\"\"",
                "\"\"\"\n\t\tMend   \n\n\t\t  \\t\\\n {{tickt}} this\"\"\"",
                "\"\"\"  \r\n    Mend\r\n\r\n    this: {{tickt}}\r\n\"\"\"",
                "\"\"\"\n      \"a\" \\\"\"\" ''\\s\n    b\n\"\"\" + \"\" + \"{{tickt}}\"",
                "OWN + \"\\n\" + Other.TEXT + \" and {{tickt}}\" + Other.TEXT",
                "\"{{tic\" + \"kt}}\"",
            })
    void pointsAtTheFirstCharacter(String prompt) throws IOException {
        write("Other.java", "package com.acme; class Other { static final String TEXT = \"\\u00e4 {{ticket}}\"; }");
        String source = desk(prompt);

        Diagnostic<? extends JavaFileObject> error = error();

        int at = prompt.contains(MISTAKE) ? source.lastIndexOf(MISTAKE) : source.indexOf("{{tic\"");
        assertThat(error.getPosition()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\" + 'c' + \"{{tickt}}\"", "\"\" + (1 + 2) + \"{{tickt}}\"", "true ? \"{{tickt}}\" : \"\""})
    void pointsAtTheWholeExpressionWhereItIsNotJustTexts(String prompt) throws IOException {
        String source = desk(prompt);

        assertThat(error().getPosition())
                .isBetween((long) source.indexOf("User(") + 5, (long) source.indexOf("{{tickt"));
    }

    @Test
    void pointsAtTheNameOfAConstantAndTellsWhereThatIsWritten() throws IOException {
        write("Other.java", """
                package com.acme;
                class Other {
                    static final String OUTER = "b" + com.acme.Other.Inner.TEXT;
                    static class Inner {
                        static final String TEXT =
                            "c {{tickt}}";
                    }
                }
                """);
        String source = desk("\"a\" + com.acme.Other.OUTER");

        Diagnostic<? extends JavaFileObject> error = error();

        assertThat(error.getPosition()).isEqualTo(source.indexOf("com.acme.Other"));
        assertThat(error.getMessage(Locale.ROOT)).contains("written in Other.java, line 6, column 16\n");
    }

    @Test
    void pointsAtTheNameOfAConstantOutOfAClassFile(@TempDir Path library, @TempDir Path compiled) throws IOException {
        Files.writeString(
                library.resolve("Other.java"),
                "package com.acme; public class Other { public static final String TEXT = \"{{tickt}}\"; }");
        assertThat(new Javac(compiled).compile(library).success()).isTrue();
        String source = desk("Other.TEXT");

        Javac.Result result = new Javac(output).classPath(compiled).compile(sources);

        assertThat(result.diagnostics()).hasSize(1);
        Diagnostic<? extends JavaFileObject> error = result.diagnostics().get(0);
        assertThat(error.getPosition()).isEqualTo(source.indexOf("Other.TEXT"));
        assertThat(error.getMessage(Locale.ROOT)).doesNotContain("written in");
    }

    @Test
    void aFileOfThatNameIsNotThePlace() throws IOException {
        Files.createDirectories(sources.resolve("resources"));
        Files.writeString(sources.resolve("resources/ask.txt"), "{{tickt}}");
        String source = write("SupportDesk.java", """
                package com.acme;
                @io.qwenterface.QwenModel("qwen-plus")
                interface SupportDesk {
                    @io.qwenterface.User(resource = "ask.txt")
                    String answer(String ticket);
                }
                """);

        assertThat(error().getPosition()).isEqualTo(source.indexOf("\"ask.txt\""));
    }
}
