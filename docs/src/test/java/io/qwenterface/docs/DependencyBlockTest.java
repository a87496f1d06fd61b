package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyBlockTest {
    @Test
    void theReadmeShowsThePartsOfThePomThatTheConsumerBuilds() throws IOException {
        String pom = squeezed(Files.readString(Documents.PROJECT.resolve("consumers/class-path/pom.xml")));
        List<String> shown = MarkdownDocument.read(Documents.README).snippets().stream()
                .filter(snippet -> snippet.language().equals("xml"))
                .map(snippet -> squeezed(snippet.text()))
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(pom).contains(block));
    }

    private static String squeezed(String xml) {
        return xml.replaceAll("\\s+", "");
    }
}
