package io.qwenterface.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares the bundled data with the reference it was made from, where that is at hand. */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("../../shared/reference/model-catalog.json");

    private static final Map<String, Function<Model, Support>> CLAIMS = Map.ofEntries(
            Map.entry("openaiCompatible", Model::openAiCompatible),
            Map.entry("responsesApi", Model::responsesApi),
            Map.entry("thinkingDefault", Model::thinkingDefault),
            Map.entry("jsonObject", Model::jsonObject),
            Map.entry("jsonObjectInThinking", Model::jsonObjectInThinking),
            Map.entry("jsonSchema", Model::jsonSchema),
            Map.entry("tools", Model::tools),
            Map.entry("vision", Model::vision),
            Map.entry("audio", Model::audio),
            Map.entry("maxCompletionTokens", Model::maxCompletionTokens));

    private static final Map<String, Function<Model, Enum<?>>> CHOICES = Map.of(
            "dashscopeEndpoint", Model::dashScopeEndpoint,
            "thinking", Model::thinking,
            "preserveThinking", Model::preserveThinking,
            "streamOnly", Model::streamOnly);

    private static final Map<String, Function<Model, OptionalInt>> LIMITS =
            Map.of("contextWindow", Model::contextWindow, "maxInput", Model::maxInput, "maxOutput", Model::maxOutput);

    @TestFactory
    Stream<DynamicTest> findsEveryModelOfTheReferenceWithEqualFacts() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference is not at hand: " + REFERENCE);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode expected : new ObjectMapper().readTree(REFERENCE.toFile())) {
            if (expected.path("kind").asText().equals("model")) {
                String id = expected.path("id").asText();
                tests.add(DynamicTest.dynamicTest(id, () -> assertSameFacts(find(id), id, expected)));
                for (JsonNode alias : expected.path("aliases")) {
                    tests.add(DynamicTest.dynamicTest(
                            alias.asText(), () -> assertSameFacts(find(alias.asText()), id, expected)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(180);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> hasEveryFamilyOfTheReference() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "the reference is not at hand: " + REFERENCE);
        Map<String, String> members = Map.ofEntries(
                Map.entry("^qwen3\\-max-\\d{4}-\\d{2}-\\d{2}$", "qwen3-max-2027-01-31"),
                Map.entry("^qwen\\-max-\\d{4}-\\d{2}-\\d{2}$", "qwen-max-2027-01-31"),
                Map.entry("^qwen3\\.5\\-plus-\\d{4}-\\d{2}-\\d{2}$", "qwen3.5-plus-2027-01-31"),
                Map.entry("^qwen\\-plus-\\d{4}-\\d{2}-\\d{2}$", "qwen-plus-2027-01-31"),
                Map.entry("^qwen\\-flash-\\d{4}-\\d{2}-\\d{2}$", "qwen-flash-2027-01-31"),
                Map.entry("^qwen\\-turbo-\\d{4}-\\d{2}-\\d{2}$", "qwen-turbo-2027-01-31"),
                Map.entry("^qwen3\\-coder\\-plus-\\d{4}-\\d{2}-\\d{2}$", "qwen3-coder-plus-2027-01-31"),
                Map.entry("^qwen3\\-coder\\-flash-\\d{4}-\\d{2}-\\d{2}$", "qwen3-coder-flash-2027-01-31"),
                Map.entry("^qwen\\-math\\-plus-\\d{4}-\\d{2}-\\d{2}$", "qwen-math-plus-2027-01-31"),
                Map.entry("^qwen-plus-\\d{4}-\\d{2}-\\d{2}-us$", "qwen-plus-2027-01-31-us"),
                Map.entry("^qwen3\\.(?:[5-9]|\\d{2,})-(?:plus|flash)(?:-.*)?$", "qwen3.9-plus"),
                Map.entry("^qwen3\\.(?:[8-9]|\\d{2,})-max(?:-.*)?$", "qwen3.9-max"),
                Map.entry("^qwen3\\.[67]-max(?:-.*)?$", "qwen3.7-max-2027-01-31"),
                Map.entry("^qwen3\\.(?:[5-9])-\\d[\\w.]*(?:-a\\d+b)?$", "qwen3.9-30b-a3b"),
                Map.entry("^(?:qwen[\\w.]*-vl|qvq)-.*$", "qwen4-vl-plus"),
                Map.entry("^.*-ft-.*$", "qwen3-8b-ft-202511132025-0260"));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode expected : new ObjectMapper().readTree(REFERENCE.toFile())) {
            String pattern = expected.path("pattern").asText();
            if (expected.path("kind").asText().equals("family") && !pattern.equals("^qwen[\\w.-]+-us$")) {
                tests.add(DynamicTest.dynamicTest(pattern, () -> {
                    String member = members.getOrDefault(pattern, "a family new to this test");
                    assertThat(find(member).inferred()).isTrue();
                    assertSameFacts(find(member), member, expected);
                }));
            }
        }
        assertThat(tests).hasSize(members.size());
        return tests.stream();
    }

    private static Model find(String id) {
        return ModelCatalog.bundled().find(id).orElseThrow();
    }

    private static void assertSameFacts(Model model, String id, JsonNode expected) {
        assertThat(model.id()).isEqualTo(id);
        assertThat(model.family()).isEqualTo(expected.path("family").asText(""));
        List<String> regions = new ArrayList<>();
        expected.path("regions").forEach(region -> regions.add(region.asText()));
        assertThat(model.regions()).containsExactlyInAnyOrderElementsOf(regions);
        assertThat(model.regionsKnown()).isEqualTo(!regions.isEmpty());
        CLAIMS.forEach(
                (field, claim) -> assertThat(claim.apply(model)).as(field).isEqualTo(support(expected.path(field))));
        CHOICES.forEach((field, choice) ->
                assertThat(choice.apply(model).name()).as(field).isEqualTo(constant(expected.path(field))));
        LIMITS.forEach((field, limit) -> assertThat(limit.apply(model).orElse(-1))
                .as(field)
                .isEqualTo(expected.path(field).asInt(-1)));
        JsonNode defaults = expected.path("dashscopeDefaults");
        assertThat(model.incrementalOutputDefault()).isEqualTo(support(defaults.path("incrementalOutput")));
        assertThat(model.resultFormatDefault().name()).isEqualTo(constant(defaults.path("resultFormat")));
    }

    private static Support support(JsonNode value) {
        if (!value.isBoolean()) {
            return Support.UNKNOWN;
        }
        return value.asBoolean() ? Support.YES : Support.NO;
    }

    private static String constant(JsonNode value) {
        return value.isTextual() ? value.asText().toUpperCase(Locale.ROOT).replace('-', '_') : "UNKNOWN";
    }
}
