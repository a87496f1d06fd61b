package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Compiles the documents' Java, block by block, in the order of reading: a block sees the types shown above it. The
 * page of diagnostics is left out: all of it is written by {@link DiagnosticsPage}.
 *
 * <p>The comment above a fence says what else is shown: {@code generated from TYPE} is the processor's output;
 * {@code javac: TYPE, "A" written "B"} is what javac prints when that is changed in the block that declares the type.
 */
class ShownCodeTest {
    private static final Pattern GENERATED = Pattern.compile("generated from (\\w+)");
    private static final Pattern CHANGED = Pattern.compile("javac: (\\w+), \"(.*)\" written \"(.*)\"");
    private static final boolean UPDATE = Boolean.getBoolean("docs.update");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> showsWhatIsTrue() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : Documents.all()) {
            if (!document.equals(Documents.DIAGNOSTICS)) {
                tests.addAll(testsOf(MarkdownDocument.read(document).snippets()));
            }
        }
        return tests.stream();
    }

    private List<DynamicTest> testsOf(List<Snippet> snippets) {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, Snippet> above = new LinkedHashMap<>();
        for (Snippet snippet : snippets) {
            Map<String, Snippet> known = Map.copyOf(above);
            if (CHANGED.matcher(snippet.mark()).matches()) {
                tests.add(test(snippet, "is what javac prints", () -> printsAboutChanged(known, snippet)));
            } else if (GENERATED.matcher(snippet.mark()).matches()) {
                tests.add(test(snippet, "is generated", () -> isGenerated(known, snippet)));
            } else if (snippet.isJava()) {
                snippet.types().forEach(type -> above.put(type, snippet));
                tests.add(test(snippet, "compiles", () -> compiles(known, snippet)));
            }
        }
        return tests;
    }

    private static DynamicTest test(Snippet snippet, String claim, Executable check) {
        return dynamicTest(snippet.place() + " " + claim, check);
    }

    private void compiles(Map<String, Snippet> above, Snippet snippet) throws Exception {
        Compilation compilation = Compilation.strict(sources(above, snippet, snippet.text()), folder(snippet));
        assertThat(compilation.output()).isEmpty();
        assertThat(compilation.succeeded()).isTrue();
        if (snippet.text().contains("@Test")) {
            passes(snippet, compilation);
        }
    }

    private static void passes(Snippet snippet, Compilation compilation) throws IOException, ClassNotFoundException {
        URL[] classes = {compilation.folder().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, ShownCodeTest.class.getClassLoader())) {
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            for (String type : snippet.types()) {
                LauncherFactory.create()
                        .execute(
                                LauncherDiscoveryRequestBuilder.request()
                                        .selectors(DiscoverySelectors.selectClass(
                                                loader.loadClass(SourceFile.PACKAGE + "." + type)))
                                        .build(),
                                summary);
            }
            assertThat(summary.getSummary().getFailures()).isEmpty();
            assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
        }
    }

    private void printsAbout(Map<String, Snippet> above, Snippet source, String text, Snippet shown)
            throws IOException {
        Compilation compilation = Compilation.plain(sources(above, source, text), folder(shown));
        isShown(compilation.output(), shown);
    }

    private void printsAboutChanged(Map<String, Snippet> above, Snippet shown) throws IOException {
        MatchResult change = match(CHANGED, shown);
        Snippet source = declaring(change.group(1), above, shown);
        assertThat(source.text()).contains(change.group(2));
        printsAbout(above, source, source.text().replace(change.group(2), change.group(3)), shown);
    }

    private void isGenerated(Map<String, Snippet> above, Snippet shown) throws IOException {
        String type = match(GENERATED, shown).group(1);
        Snippet source = declaring(type, above, shown);
        Compilation compilation = Compilation.strict(sources(above, source, source.text()), folder(shown));
        isShown(compilation.generated("Qwen" + type), shown);
    }

    /** What javac is given for a block: itself, and the types above that it does not declare anew. */
    private static List<SourceFile> sources(Map<String, Snippet> above, Snippet snippet, String text) {
        return Stream.concat(
                        above.values().stream()
                                .distinct()
                                .filter(earlier -> Collections.disjoint(earlier.types(), snippet.types()))
                                .map(SourceFile::of),
                        Stream.of(SourceFile.of(snippet, text)))
                .toList();
    }

    private static Snippet declaring(String type, Map<String, Snippet> above, Snippet shown) {
        Snippet source = above.get(type);
        if (source == null) {
            throw new AssertionError(shown.place() + ": no block above declares " + type);
        }
        return source;
    }

    private static MatchResult match(Pattern mark, Snippet shown) {
        Matcher matcher = mark.matcher(shown.mark());
        assertThat(matcher.matches()).isTrue();
        return matcher;
    }

    private static void isShown(String real, Snippet shown) throws IOException {
        if (UPDATE && !real.equals(shown.text())) {
            MarkdownDocument.rewrite(shown, real);
        }
        assertThat(shown.text()).isEqualTo(real);
    }

    private Path folder(Snippet snippet) {
        return folder.resolve(snippet.place().replace(':', '-'));
    }
}
