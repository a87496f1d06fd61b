package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void readsBlocksWithTheirMarksAndLines() throws IOException {
        Path path = write("""
                # Title, with `code`

                A [link](#title-with-code).

                <!-- javac -->
                ```text
                one
                two
                ```
                ```java
                public record Point(int x) {}
                ```
                """);

        MarkdownDocument document = MarkdownDocument.read(path);

        assertThat(document.snippets())
                .containsExactly(
                        new Snippet(path, 0, 7, "text", "javac", "one\ntwo\n"),
                        new Snippet(path, 1, 11, "java", "", "public record Point(int x) {}\n"));
        assertThat(document.snippets().get(1).types()).containsExactly("Point");
        assertThat(document.links()).containsExactly("#title-with-code");
        assertThat(document.anchors()).containsExactly("title-with-code");
    }

    @Test
    void rewritesABlockWhereItStandsNow() throws IOException {
        Path path = write("```text\n```\n```text\n```\n");
        MarkdownDocument document = MarkdownDocument.read(path);

        MarkdownDocument.rewrite(document.snippets().get(0), "one\ntwo\n");
        MarkdownDocument.rewrite(document.snippets().get(1), "three\n");

        assertThat(path).hasContent("```text\none\ntwo\n```\n```text\nthree\n```\n");
    }

    @Test
    void namesTheLineOfAFenceThatIsNeverClosed() throws IOException {
        Path path = write("text\n```java\nint x;\n");

        assertThatThrownBy(() -> MarkdownDocument.read(path))
                .isInstanceOf(IOException.class)
                .hasMessage(path + ":2: this fence is never closed");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("document.md"), text);
    }
}
