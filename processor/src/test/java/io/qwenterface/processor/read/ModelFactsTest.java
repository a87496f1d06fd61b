package io.qwenterface.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.qwenterface.Effort;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.ModelChoice;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Output.Delivery;
import io.qwenterface.processor.model.Output.Envelope;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.model.Route;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ThinkingModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelFactsTest {
    private static final JsonShape RECORD =
            new JsonShape.RecordShape(ClassName.get("com.acme", "Triage"), List.of(), Optional.empty());
    private static final Output TEXT = new Output.Text(Delivery.BLOCKING, Envelope.NONE);
    private static final Output JSON =
            new Output.Json(RECORD, "Triage", false, Output.Mode.JSON_OBJECT, Delivery.BLOCKING, Envelope.NONE);

    private static <T> Setting<T> set(T value) {
        return new Setting<>(value, Origin.NOWHERE);
    }

    private static ModelFacts facts(String id, Transport transport, boolean custom) {
        return new ModelFacts(
                new ModelChoice(set(id), set(transport), set(custom), true),
                Optional.empty(),
                Senses.NONE,
                ModelCatalog.bundled());
    }

    private static ModelFacts thinking(String id, boolean enabled) {
        return new ModelFacts(
                new ModelChoice(set(id), set(Transport.AUTO), set(false), true),
                Optional.of(new ThinkingModel(set(enabled), Optional.empty(), set(Effort.UNSET))),
                Senses.NONE,
                ModelCatalog.bundled());
    }

    private static ModelFacts facts(String id) {
        return facts(id, Transport.AUTO, false);
    }

    private static Place place(Region.Id region, Optional<String> workspace, boolean dedicated) {
        return new Place(set(region), workspace.map(ModelFactsTest::set), set(dedicated));
    }

    private static Route route(ModelFacts facts, Output output) {
        return facts.route(place(Region.Id.SINGAPORE, Optional.empty(), false), output, ModelFacts.Needs.NONE);
    }

    @Test
    void chatCompletionsAreTheDefault() {
        Route route = route(facts("qwen-plus"), TEXT);

        assertThat(route.transport()).isEqualTo(Transport.OPENAI_CHAT);
        assertThat(route.path()).isEqualTo("/compatible-mode/v1/chat/completions");
        assertThat(route.reason()).isEqualTo("nothing here needs another");
    }

    @ParameterizedTest
    @CsvSource({"qwen3.8-max, true", "qwen3.8-flash, true", "qwen3.7-max, false", "qwen-plus, false", "unknown, false"})
    void onlyModelsThatReadTheirReasoningByThemselvesGetItBack(String id, boolean expected) {
        assertThat(route(facts(id), TEXT).preservesThinking()).isEqualTo(expected);
    }

    @Test
    void unknownModelGoesOverChatCompletions() {
        Route route = route(facts("qwen-of-tomorrow"), TEXT);

        assertThat(route.transport()).isEqualTo(Transport.OPENAI_CHAT);
        assertThat(route.reason()).isEqualTo("nothing is known that would need another");
        assertThat(route.thinking()).isEmpty();
    }

    @Test
    void customModelGoesOverDashScope() {
        Route route = route(facts("acme-ft-7", Transport.AUTO, true), TEXT);

        assertThat(route.transport()).isEqualTo(Transport.DASHSCOPE);
        assertThat(route.path()).isEqualTo("/api/v1/services/aigc/text-generation/generation");
        assertThat(route.reason()).isEqualTo("models of your own are served over it only");
    }

    @Test
    void modelThatIsOnDashScopeOnlyGoesThere() {
        Route route = route(facts("qwen-audio-turbo"), TEXT);

        assertThat(route.transport()).isEqualTo(Transport.DASHSCOPE);
        assertThat(route.multimodal()).isTrue();
        assertThat(route.path()).isEqualTo("/api/v1/services/aigc/multimodal-generation/generation");
        assertThat(route.reason()).isEqualTo("qwen-audio-turbo is not served over the OpenAI-compatible one");
    }

    @ParameterizedTest
    @CsvSource({"qwen-plus, false", "qwen3-max, false", "qwen3.5-plus, true", "qwen3.8-max, true", "qwen3-vl-plus, true"
    })
    void pathOfDashScopeFollowsTheCatalogue(String model, boolean multimodal) {
        assertThat(route(facts(model, Transport.DASHSCOPE, false), TEXT).multimodal())
                .isEqualTo(multimodal);
    }

    @Test
    void annotationDecidesTheTransport() {
        Route route = route(facts("qwen-plus", Transport.DASHSCOPE, false), TEXT);

        assertThat(route.transport()).isEqualTo(Transport.DASHSCOPE);
        assertThat(route.reason()).isEqualTo("the annotation asks for it");
    }

    @ParameterizedTest
    @CsvSource({
        "SINGAPORE, dashscope-intl.aliyuncs.com",
        "US_VIRGINIA, dashscope-us.aliyuncs.com",
        "BEIJING, dashscope.aliyuncs.com",
        "HONG_KONG, cn-hongkong.dashscope.aliyuncs.com",
        "FINANCE_CLOUD, dashscope-finance.aliyuncs.com",
        "FRANKFURT, {support's workspace id}.eu-central-1.maas.aliyuncs.com",
        "TOKYO, {support's workspace id}.ap-northeast-1.maas.aliyuncs.com",
    })
    void hostFollowsTheRegion(Region.Id region, String host) {
        Route route =
                facts("qwen-plus").route(place(region, Optional.of("support"), false), TEXT, ModelFacts.Needs.NONE);

        assertThat(route.host()).isEqualTo(host);
    }

    @Test
    void dedicatedHostIsTheWorkspaces() {
        Route route = facts("qwen-plus")
                .route(place(Region.Id.BEIJING, Optional.of("support"), true), TEXT, ModelFacts.Needs.NONE);

        assertThat(route.host()).isEqualTo("{support's workspace id}.cn-beijing.maas.aliyuncs.com");
    }

    @ParameterizedTest
    @CsvSource({
        "qwen3.8-max, JSON_SCHEMA",
        "qwen3.7-plus, JSON_SCHEMA",
        "qwen-plus, JSON_OBJECT",
        "qwen3.5-plus, JSON_OBJECT",
        "qwen-of-tomorrow, JSON_OBJECT",
        "qwq-plus, PROMPTED",
        "qwen3.8-2.4t-a95b, PROMPTED",
    })
    void outputModeFollowsTheCatalogue(String model, Output.Mode mode) {
        assertThat(facts(model).mode(RECORD)).isEqualTo(mode);
    }

    @Test
    void openSchemaIsNotEnforced() {
        JsonShape map = new JsonShape.MapShape(ClassName.get("java.util", "Map"), new JsonShape.StringShape());

        assertThat(facts("qwen3.8-max").mode(map)).isEqualTo(Output.Mode.JSON_OBJECT);
    }

    @ParameterizedTest
    @CsvSource({
        // model, thinking for a text, thinking for a record, stream only for a text, stream only for a record
        "qwen-plus, , false, false, false",
        "qwen3.5-plus, true, false, false, false",
        "qwen3.8-max, true, true, false, false",
        "qwen3-32b, true, false, true, false",
        "qwq-plus, , , true, true",
        "qwen-max, , , false, false",
        "qwen-of-tomorrow, , , false, false",
    })
    void thinkingIsOffForJsonUnlessTheModelDoesBoth(
            String model, Boolean text, Boolean json, boolean textStreams, boolean jsonStreams) {
        assertThat(route(facts(model), TEXT).thinking()).isEqualTo(Optional.ofNullable(text));
        assertThat(route(facts(model), JSON).thinking()).isEqualTo(Optional.ofNullable(json));
        assertThat(route(facts(model), TEXT).streamOnly()).isEqualTo(textStreams);
        assertThat(route(facts(model), JSON).streamOnly()).isEqualTo(jsonStreams);
    }

    @ParameterizedTest
    @CsvSource({
        // model, what the annotation asks for, what is sent for a text, stream only for a text
        "qwen-plus, true, true, false",
        "qwen-plus, false, false, false",
        "qwen3.5-plus, false, false, false",
        "qwen3-32b, true, true, true",
        "qwen3-32b, false, false, false",
        "qwq-plus, true, , true",
        "qwen-max, false, , false",
        "qwen-of-tomorrow, true, true, false",
        "qwen-of-tomorrow, false, false, false",
    })
    void annotationDecidesAboutThinkingWhereTheModelHasAChoice(
            String model, boolean asked, Boolean sent, boolean streams) {
        Route route = route(thinking(model, asked), TEXT);

        assertThat(route.thinking()).isEqualTo(Optional.ofNullable(sent));
        assertThat(route.streamOnly()).isEqualTo(streams);
    }

    @ParameterizedTest
    @CsvSource({"qwen3.8-max, true", "qwen3.8-max, false", "qwen3.7-plus, false", "qwen-plus, false"})
    void annotationDecidesAboutThinkingIntoJson(String model, boolean asked) {
        assertThat(route(thinking(model, asked), JSON).thinking()).contains(asked);
    }

    @ParameterizedTest
    @CsvSource({
        // model, what @Thinking says, stream only while it searches
        "qwen3.7-plus, true, true",
        "qwen3.7-plus, false, false",
        "qwen-plus, true, false",
        "qwen3.7-max, true, false",
    })
    void modelsOfSeveralKindsSearchWhileThinkingInStreams(String model, boolean thinks, boolean streams) {
        Place place = place(Region.Id.SINGAPORE, Optional.empty(), false);
        ModelFacts.Needs search = new ModelFacts.Needs(false, true, false, false);

        assertThat(thinking(model, thinks).route(place, TEXT, search).streamOnly())
                .isEqualTo(streams);
        assertThat(thinking(model, thinks)
                        .route(place, TEXT, ModelFacts.Needs.NONE)
                        .streamOnly())
                .isFalse();
    }

    @Test
    void callMayMakeAModelOfSeveralKindsSearchAndThink() {
        Place place = place(Region.Id.SINGAPORE, Optional.empty(), false);
        ModelFacts.Needs perCall = new ModelFacts.Needs(true, true, false, false);

        assertThat(facts("qwen3-vl-plus").route(place, TEXT, perCall).streamOnly())
                .isTrue();
        assertThat(facts("qwen-plus").route(place, TEXT, perCall).streamOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "qwen-plus, true",
        "qwen3.7-plus, false",
        "qwq-plus, false",
        "qwen-max, false",
        "qwen-of-tomorrow, false"
    })
    void jsonForbidsThinkingWhereTheModelCannotDoBoth(String model, boolean forbids) {
        assertThat(route(facts(model), JSON).jsonForbidsThinking()).isEqualTo(forbids);
        assertThat(route(facts(model), TEXT).jsonForbidsThinking()).isFalse();
    }
}
