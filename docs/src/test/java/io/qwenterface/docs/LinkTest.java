package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void everyLinkInsideTheProjectLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : Documents.all()) {
            MarkdownDocument markdown = MarkdownDocument.read(document);
            for (String link : markdown.links()) {
                if (!leadsSomewhere(markdown, URI.create(link))) {
                    broken.add(document + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(MarkdownDocument document, URI link) throws IOException {
        if (link.isAbsolute()) {
            return true;
        }
        Path target =
                link.getPath().isEmpty() ? document.path() : document.path().resolveSibling(link.getPath());
        if (!Files.exists(target)) {
            return false;
        }
        return link.getFragment() == null
                || MarkdownDocument.read(target).anchors().contains(link.getFragment());
    }
}
