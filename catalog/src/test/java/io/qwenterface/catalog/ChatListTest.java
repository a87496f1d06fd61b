package io.qwenterface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of models served over the OpenAI-compatible interface (wire reference h.1). */
class ChatListTest {
    private static final String MAX = "qwen3-max qwen3-max-preview qwen3-max-2025-09-23 qwen3-max-2026-01-23";
    private static final String CODER = "qwen3-coder-plus qwen3-coder-plus-2025-07-22 qwen3-coder-plus-2026-11-01"
            + " qwen3-coder-flash qwen3-coder-flash-2025-07-28 qwen3-coder-flash-2026-11-01";
    private static final String QWEN3 = "qwen3-next-80b-a3b-thinking qwen3-next-80b-a3b-instruct"
            + " qwen3-235b-a22b-thinking-2507 qwen3-235b-a22b-instruct-2507 qwen3-30b-a3b-thinking-2507"
            + " qwen3-30b-a3b-instruct-2507 qwen3-235b-a22b qwen3-32b qwen3-30b-a3b qwen3-14b qwen3-8b"
            + " qwen3-4b qwen3-1.7b qwen3-0.6b";
    private static final String QWEN25 = "qwen2.5-14b-instruct-1m qwen2.5-7b-instruct-1m qwen2.5-72b-instruct"
            + " qwen2.5-32b-instruct qwen2.5-14b-instruct qwen2.5-7b-instruct";

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAX,
                "qwen-max qwen-max-latest qwen-max-2025-01-25 qwen-max-2026-11-01",
                "qwen3.5-plus qwen3.5-plus-2026-02-15 qwen3.5-plus-2026-11-01",
                "qwen-plus qwen-plus-latest qwen-plus-2025-01-25 qwen-plus-2026-11-01",
                "qwen-flash qwen-flash-2025-07-28 qwen-flash-2026-11-01",
                "qwen-turbo qwen-turbo-latest qwen-turbo-2024-11-01 qwen-turbo-2026-11-01",
                CODER,
                "qwq-plus qwen3.5-397b-a17b",
                QWEN3,
                QWEN25,
            })
    void offersInternationalModelsInSingapore(String ids) {
        assertOffered(ids, "ap-southeast-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAX,
                "qwen-max qwen-max-latest qwen-max-2024-09-19 qwen-max-2026-11-01",
                "qwen3.5-plus qwen3.5-plus-2026-02-15 qwen3.5-plus-2026-11-01",
                "qwen-plus qwen-plus-latest qwen-plus-2024-12-20 qwen-plus-2026-11-01",
                "qwen-flash qwen-flash-2025-07-28 qwen-flash-2026-11-01",
                "qwen-turbo qwen-turbo-latest qwen-turbo-2025-04-28 qwen-turbo-2026-11-01",
                CODER,
                "qwen-coder-plus qwen-coder-plus-latest qwen-coder-plus-2024-11-06",
                "qwen-coder-turbo qwen-coder-turbo-latest qwen-coder-turbo-2024-09-19",
                "qwq-plus qwq-plus-latest qwq-plus-2025-03-05",
                "qwen-math-plus qwen-math-plus-latest qwen-math-plus-2024-08-16 qwen-math-plus-2026-11-01",
                "qwen-math-turbo qwen-math-turbo-latest qwen-math-turbo-2024-09-19",
                "qwen3.5-397b-a17b",
                QWEN3,
                QWEN25,
                "qwen2.5-3b-instruct qwen2.5-1.5b-instruct qwen2.5-0.5b-instruct",
            })
    void offersMainlandModelsInBeijing(String ids) {
        assertOffered(ids, "cn-beijing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwen-plus-us qwen-plus-2025-12-01-us qwen-plus-2026-11-01-us",
                "qwen-flash-us qwen-flash-2025-07-28-us",
            })
    void offersUnitedStatesModelsInVirginia(String ids) {
        assertOffered(ids, "us-east-1");
        for (String id : ids.split(" ", -1)) {
            assertThat(ModelCatalog.bundled().find(id).orElseThrow().regions())
                    .as(id)
                    .containsExactly("us-east-1");
        }
    }

    private static void assertOffered(String ids, String region) {
        for (String id : ids.split(" ", -1)) {
            Model model = ModelCatalog.bundled().find(id).orElseThrow(() -> new AssertionError(id + " was not found"));
            assertThat(model.openAiCompatible()).as(id).isEqualTo(Support.YES);
            assertThat(model.offeredIn(region)).as(id).isEqualTo(Support.YES);
        }
    }
}
