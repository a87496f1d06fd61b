package io.qwenterface.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCatalogTest {
    private final ModelCatalog catalog = ModelCatalog.bundled();

    private Model find(String id) {
        return catalog.find(id).orElseThrow(() -> new AssertionError(id + " was not found"));
    }

    @ParameterizedTest
    @CsvSource({
        "qwen3.5-omni-plus, YES",
        "qwen3.5-omni-flash-2026-03-15, YES",
        "qwen3-omni-flash, YES",
        "qwen-omni-turbo, YES",
        "qwen3.8-omni-flash, UNKNOWN",
        "qwen2.5-omni-7b, UNKNOWN",
        "qwen3-omni-30b-a3b-captioner, UNKNOWN",
        "qwen-audio-turbo, NO",
        "qwen-plus, NO",
        "qwen3.5-plus, NO"
    })
    void knowsWhoSpeaks(String id, Support speech) {
        assertThat(find(id).speech()).isEqualTo(speech);
    }

    @Test
    void saysHowOldItIs() {
        assertThat(catalog.date()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qwen-pluss", "Qwen-Plus", "gpt-4o", "qwen-pluss-us", "-us"})
    void doesNotKnowOtherNames(String id) {
        assertThat(catalog.find(id)).isEmpty();
    }

    @Test
    void listsIdsSortedWithoutAliases() {
        assertThat(catalog.ids())
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("qwen-plus", "qwen3-max")
                .doesNotContain("qwen-plus-0728");
    }

    @Test
    void findsByAliasUnderTheRealName() {
        assertThat(find("qwen-plus-0728")).isEqualTo(find("qwen-plus-2025-07-28"));
    }

    /** The list of the OpenAI-compatible interface names it under International; the limits page forgot it. */
    @Test
    void keepsQwenPlusInSingapore() {
        assertThat(find("qwen-plus").offeredIn("ap-southeast-1")).isEqualTo(Support.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "qwen-max-2024-09-19, cn-beijing",
        "qwen-max-2024-12-31, cn-beijing",
        "qwen-max-2025-01-25, cn-beijing;ap-southeast-1",
        "qwen-plus-2025-01-24, cn-beijing",
        "qwen-turbo-2025-04-27, ap-southeast-1",
        "qwen-turbo-2025-04-29, ap-southeast-1;cn-beijing",
        "qwen3-max-2026-12-24, ap-southeast-1;cn-beijing",
        "qwen-plus-2026-02-01-us, us-east-1",
        "qwen-math-plus-2024-08-17, cn-beijing",
    })
    void offersSnapshotsWhereTheirScopeHasThem(String id, String regions) {
        assertThat(find(id).id()).isEqualTo(id);
        assertThat(find(id).regions()).containsExactlyInAnyOrder(regions.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwen-max-2024-09-18",
                "qwen3-max-2025-09-22",
                "qwen3.5-plus-2026-02-14",
                "qwen-plus-2025-11-30-us",
                "qwen-turbo-2024-10-31",
                "qwen-plus-2026-02-30",
                "qwen-plus-2026-13-01",
            })
    void doesNotKnowSnapshotsBeforeTheFirstOrOutsideTheCalendar(String id) {
        assertThat(catalog.find(id)).isEmpty();
    }

    @Test
    void countsFromTheFirstSnapshotOn() throws IOException {
        String family = """
                {"date":"2027-01-02","families":[{"pattern":"a-.*-z","regions":["cn-beijing"],"snapshotRule":{
                "type":"date-suffix","prefix":"a-","suffix":"-z","format":"yyyy-MM-dd","openEnded":true,
                "minDateByScope":{"mainland":"2026-05-05","international":"2026-06-06","global":"2026-04-04"}}}]}
                """;
        ModelCatalog read = read(family);
        assertThat(read.find("a-2026-04-03-z")).isEmpty();
        assertThat(read.find("a-2026-04-04-z").orElseThrow().regions()).containsExactly("cn-beijing");
        assertThat(read.find("a-2026-05-05-z").orElseThrow().regions()).containsExactly("cn-beijing");
        assertThat(read.find("a-2026-06-05-z").orElseThrow().regions()).containsExactly("cn-beijing");
        assertThat(read.find("a-2026-06-06-z").orElseThrow().regions()).containsExactly("cn-beijing", "ap-southeast-1");
        assertThat(read.find("a-z")).isEmpty();
        ModelCatalog closed = read(family.replace("\"openEnded\":true", "\"openEnded\":false"));
        assertThat(closed.find("a-2026-05-05-z")).isPresent();
        assertThat(closed.find("a-2026-05-06-z")).isEmpty();
    }

    @Test
    void saysWhetherAnEntryIsInferred() {
        assertThat(find("qwen-plus").inferred()).isFalse();
        assertThat(find("qwen-plus-0728").inferred()).isFalse();
        assertThat(find("qwen-plus-2026-12-24").inferred()).isTrue();
    }

    @Test
    void confinesTheUsSuffixToTheUnitedStates() {
        Model model = find("qwen3.7-flash-us");
        Model base = find("qwen3.7-flash");
        assertThat(model.id()).isEqualTo("qwen3.7-flash-us");
        assertThat(model.regions()).containsExactly("us-east-1");
        assertThat(model.inferred()).isTrue();
        assertThat(model.jsonSchema()).isEqualTo(base.jsonSchema()).isEqualTo(Support.YES);
        assertThat(model.contextWindow()).isEqualTo(base.contextWindow());
    }

    @Test
    void doesNotTakeUnknownRegionsForNowhere() {
        Model model = find("qwen3.9-plus");
        assertThat(model.regionsKnown()).isFalse();
        assertThat(model.regions()).isEmpty();
        assertThat(model.offeredIn("cn-beijing")).isEqualTo(Support.UNKNOWN);
        assertThat(find("qwq-plus").offeredIn("us-east-1")).isEqualTo(Support.NO);
    }

    /** A tuned model is served natively only, also when its name begins like a family's. */
    @ParameterizedTest
    @ValueSource(strings = {"qwen3-8b-ft-202511132025-0260", "qwen3.5-plus-ft-202611132025-0260", "qwen3-vl-8b-ft-1-2"})
    void knowsTunedModelsByTheirName(String id) {
        assertThat(find(id).fineTuned()).isTrue();
        assertThat(find(id).openAiCompatible()).isEqualTo(Support.NO);
        assertThat(find(id).dashScopeEndpoint()).isEqualTo(Model.DashScopeEndpoint.UNKNOWN);
    }

    @Test
    void routesByGeneration() {
        assertThat(find("qwen3.7-max").dashScopeEndpoint()).isEqualTo(Model.DashScopeEndpoint.TEXT);
        assertThat(find("qwen3.8-max").dashScopeEndpoint()).isEqualTo(Model.DashScopeEndpoint.MULTIMODAL);
        assertThat(find("qwen3.5-plus").dashScopeEndpoint()).isEqualTo(Model.DashScopeEndpoint.MULTIMODAL);
        assertThat(find("qwen-plus").dashScopeEndpoint()).isEqualTo(Model.DashScopeEndpoint.TEXT);
    }

    @Test
    void readsAnotherFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("models.json");
        Files.writeString(file, """
                {"comment":["ignored",{}],"date":"2027-01-02","models":[
                {"id":"qwen5-max","aliases":["qwen5"],"regions":[],"thinking":"always","contextWindow":7}]}
                """);
        ModelCatalog read = ModelCatalog.read(file);
        assertThat(read.date()).isEqualTo(LocalDate.of(2027, 1, 2));
        Model model = read.find("qwen5").orElseThrow();
        assertThat(model.id()).isEqualTo("qwen5-max");
        assertThat(model.thinking()).isEqualTo(Model.Thinking.ALWAYS);
        assertThat(model.contextWindow()).hasValue(7);
        assertThat(model.offeredIn("cn-beijing")).isEqualTo(Support.NO);
        assertThat(model.tools()).isEqualTo(Support.UNKNOWN);
    }

    @Test
    void overlaysNewerFacts() throws IOException {
        ModelCatalog newer = read("""
                {"date":"2027-01-02",
                "models":[{"id":"qwen-plus-2025-07-28","jsonSchema":true},{"id":"qwen-new"},
                          {"id":"qwen-plus-0714","family":"no alias any more"}],
                "families":[{"pattern":"qwen-plus-.*","family":"newer"}]}
                """);
        ModelCatalog both = catalog.overlaidWith(newer);
        assertThat(both.date()).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(both.find("qwen-plus-0728").orElseThrow().jsonSchema()).isEqualTo(Support.YES);
        assertThat(both.find("qwen-plus-0714").orElseThrow().family()).isEqualTo("no alias any more");
        assertThat(both.find("qwen-plus-2026-12-24").orElseThrow().family()).isEqualTo("newer");
        assertThat(both.find("qwen-flash-2026-12-24").orElseThrow().family()).isEqualTo("qwen-flash");
        assertThat(both.ids()).contains("qwen-new", "qwen-max");
        assertThat(catalog.find("qwen-new")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | a model catalog is a JSON object with date, models and families",
                "{} | the model catalog has no date",
                "{'date':'soon'} | date is soon, expected a date such as 2026-11-21",
                "{'models':{}} | models is not a list",
                "{'models':[7]} | models[0] is not an object",
                "{'models':[{}]} | models[0].id is missing",
                "{'models':[{'id':'a'},{'id':'a'}]} | a is listed twice",
                "{'models':[{'id':'a','tools':'yes'}]} | models[0].tools is yes, expected true or false",
                "{'models':[{'id':'a','thinking':'hard'}]}"
                        + " | models[0].thinking is hard, expected one of none, optional, always",
                "{'models':[{'id':'a','maxInput':1.5}]} | models[0].maxInput is 1.5, which no field of a catalog is",
                "{'models':[{'id':'a','regions':[7]}]} | models[0].regions holds 7, expected texts only",
                "{'families':[{'pattern':'('}]} | the pattern ( is not a regular expression",
                "{'families':[{'pattern':'a','snapshotRule':{'type':'x'}}]}"
                        + " | families[0].snapshotRule.type is x, expected suffix or date-suffix",
            })
    void saysWhatIsWrongWithAFile(String json, String message) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(json.replace('\'', '"')))
                .withMessage(message);
    }

    @Test
    void refusesAFileThatEndsEarly() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read("{\"models\":[{\"id\":\"a\""));
    }

    private static ModelCatalog read(String json) throws IOException {
        return ModelCatalog.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
