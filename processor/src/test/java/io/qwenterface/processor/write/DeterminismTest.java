package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same interface gives the same bytes, whatever happens around it. */
class DeterminismTest {
    private final Locale before = Locale.getDefault();

    static Stream<String> features() {
        return Stream.of("record_output", "json_values", "collection_outputs", "clashing_types", "deprecated");
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @MethodSource("features")
    void writesTheSameWithoutCompiling(String feature) throws IOException {
        Compilation compilation = project(feature).options("-proc:only").compile();
        assertThat(compilation.diagnostics()).isEmpty();
        assertGolden(feature, compilation);
    }

    @ParameterizedTest
    @MethodSource("features")
    void writesTheSameInEveryLanguage(String feature) throws IOException {
        // Upper case of i is İ there, and digits are others.
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        assertGolden(feature, project(feature).compile());
    }

    @Test
    void writesTheSameBesideOtherInterfaces() throws IOException {
        UserProject both = project("record_output").source("""
                package com.acme;

                @io.qwenterface.QwenModel("qwen-plus")
                public interface Another {
                  Desk.Triage triage(String ticket);
                }
                """);
        Map<String, String> written = UserProject.generated(both.compile());
        assertThat(written).hasSize(2).containsAllEntriesOf(GoldenTest.golden("record_output", "com/acme"));
    }

    private static UserProject project(String feature) {
        return UserProject.in(GoldenTest.GOLDEN.resolve(feature));
    }

    private static void assertGolden(String feature, Compilation compilation) throws IOException {
        assertThat(UserProject.generated(compilation)).isEqualTo(GoldenTest.golden(feature, "com/acme"));
    }
}
