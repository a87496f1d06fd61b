package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that are compiled in an encoding that does not have all of the prompt's characters. */
class EncodingTest {
    private static final String PROMPT = "\u4e2d\u6587, caf\u00e9, \\ud83c\\udfab? \\\\\u4e2d";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "US-ASCII, true", "ISO-8859-1, true", "GB18030, false", "UTF-16, false"})
    void losesNoCharacter(String encoding, boolean escaped) throws Exception {
        Charset charset = Charset.forName(encoding);
        Files.writeString(folder.resolve("Desk.java"), """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface Desk {
                  @io.qwenterface.User("%s")
                  String ask();
                }
                """.formatted(SourceText.escaped(PROMPT)), charset);
        compile(encoding);

        String source = Files.readString(folder.resolve("QwenDesk.java"), charset);
        assertThat(source.contains("\\u4e2d")).isEqualTo(escaped);
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, EncodingTest.class.getClassLoader())) {
            var constant = classes.loadClass("QwenDesk").getDeclaredField("ASK_USER");
            constant.setAccessible(true);
            assertThat(constant.get(null)).isEqualTo("\u4e2d\u6587, caf\u00e9, \ud83c\udfab? \\\u4e2d");
        }
    }

    private void compile(String encoding) throws IOException {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        String classPath = System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        messages,
                        messages,
                        "-encoding",
                        encoding,
                        "-cp",
                        classPath,
                        "-processor",
                        "io.qwenterface.processor.QwenProcessor",
                        "-d",
                        folder.toString(),
                        folder.resolve("Desk.java").toString());
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(result).isZero();
    }

    @Test
    void countsOnlyTheQuestionMarksThatWereNotThere() {
        String source = "// why? 丿";
        assertThat(SourceText.hasLosses(source.getBytes(StandardCharsets.UTF_8), source))
                .isFalse();
        assertThat(SourceText.hasLosses(source.getBytes(StandardCharsets.US_ASCII), source))
                .isTrue();
        assertThat(SourceText.hasLosses(source.getBytes(StandardCharsets.UTF_16), source))
                .isFalse();
        assertThat(SourceText.hasLosses(new byte[0], "")).isFalse();
    }
}
