package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import io.qwenterface.QwenModel;
import io.qwenterface.runtime.QwenClient;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Generated code in the places where users have their own: each compiled with every warning an error. */
class SurroundingsTest {
    private static final String DESK = """
            package com.acme;

            @io.qwenterface.QwenModel("qwen-plus")
            public interface Desk {
              io.qwenterface.runtime.Reply<java.util.List<String>> answer(String question);
            }
            """;

    @Test
    void compilesInANamedModule() {
        Compilation compilation = inModule("requires io.qwenterface;\n  requires io.qwenterface.runtime;");
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(onlyFile(compilation)).doesNotContain("SuppressWarnings");
    }

    @Test
    void compilesInAModuleThatExportsItsPackage() {
        Compilation compilation = inModule("requires transitive io.qwenterface.runtime;\n  exports com.acme;");
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(onlyFile(compilation)).contains("@SuppressWarnings(\"exports\")\npublic final class QwenDesk");
    }

    @Test
    void staysQuietInAModuleThatDoesNotHandTheClientOn() {
        UserProject project = UserProject.of("""
                package com.acme;

                @io.qwenterface.QwenModel("qwen-plus")
                public interface Desk {
                  String answer(String question);
                }
                """);
        Compilation compilation = inModule(
                project,
                "requires transitive io.qwenterface;\n  requires io.qwenterface.runtime;\n  exports com.acme;");
        assertThat(compilation.diagnostics()).isEmpty();
    }

    private static Compilation inModule(String directives) {
        return inModule(UserProject.of(DESK), directives);
    }

    private static Compilation inModule(UserProject project, String directives) {
        return project.source("module app {\n  " + directives + "\n}\n")
                .options("--module-path", modules())
                .compile();
    }

    private static String modules() {
        return Stream.of(
                        QwenModel.class,
                        QwenClient.class,
                        OkHttpClient.class,
                        ByteString.class,
                        Unit.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonProperty.class,
                        NullMarked.class)
                .map(SurroundingsTest::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void silencesRawTypesThatTheInterfaceHas() {
        Compilation compilation = UserProject.of("""
                package com.acme;

                import io.qwenterface.QwenModel;
                import io.qwenterface.User;
                import java.util.List;

                @QwenModel("qwen-plus")
                public interface Desk {
                  @SuppressWarnings("rawtypes")
                  @User("{{#lines}}{{.}}{{/lines}}")
                  String join(List lines);
                }
                """).compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(onlyFile(compilation)).contains("@SuppressWarnings(\"rawtypes\")");
    }

    @Test
    void needsNoMoreOnTheClassPathThanTheRuntimeNeeds() {
        Compilation compilation = UserProject.of(DESK).options("-cp", modules()).compile();
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void compilesTextsThatNoConstantCanHold() {
        String words = "word ".repeat(20_000);
        Compilation compilation = UserProject.of("""
                package com.acme;

                import io.qwenterface.*;

                @QwenModel("qwen-plus")
                public interface Desk {
                  @io.qwenterface.System(Long.TEXT)
                  @User("{{question}}" + Long.TEXT)
                  Answer answer(String question);

                  @Description(Long.TEXT)
                  record Answer(@Description(Long.TEXT) String text) {}
                }
                """)
                .source("""
                package com.acme;

                class Long {
                  static final String TEXT = "%s";
                }
                """.formatted(words.substring(0, 60_000)))
                .compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(onlyFile(compilation)).contains("String.join(");
    }

    @Test
    void givesUsersOfABrokenInterfaceNothingToComplainAbout() {
        Compilation compilation = UserProject.of("""
                package com.acme;

                import io.qwenterface.*;

                @QwenModel("qwen-plus")
                public interface Desk {
                  @User("{{questoin}}")
                  <T> String answer(String question, T... more) throws java.io.IOException;

                  Object unreadable(int number);
                }
                """).source("""
                package com.acme;

                class App {
                  Desk desk = new QwenDesk(null);
                }
                """).compile();
        assertThat(compilation.diagnostics())
                .allSatisfy(diagnostic -> assertThat(diagnostic.getMessage(null))
                        .matches("(?s)\\[QWN\\d+].*|.*-Werror.*|.*heap pollution.*"));
    }

    private static String onlyFile(Compilation compilation) {
        var files = UserProject.generated(compilation);
        assertThat(files).hasSize(1);
        return files.values().iterator().next();
    }
}
