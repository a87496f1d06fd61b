package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Transport;
import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.QwenClient;
import io.qwenterface.runtime.Reply;
import io.qwenterface.runtime.SearchOptions;
import io.qwenterface.runtime.SearchOptions.Citations;
import io.qwenterface.runtime.SearchOptions.Strategy;
import io.qwenterface.runtime.codegen.PromptSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a search is asked for, over HTTP. */
@ExtendWith(QwenterfaceExtension.class)
class SearchTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private static CallOptions searching(SearchOptions how) {
        return CallOptions.builder().search(how).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"OPENAI_CHAT", "DASHSCOPE"})
    void sendsWhatIsSetAndNothingElse(Transport transport, FakeModelStudio studio) {
        PromptSpec spec = SPEC.transport(transport);
        SearchOptions all = SearchOptions.defaults()
                .forced(true)
                .strategy(Strategy.AGENT_MAX)
                .extension(false);
        try (QwenClient client = studio.client().build()) {
            client.reply(spec.user("a").options(searching(all)));
            client.reply(spec.user("a").options(searching(SearchOptions.defaults())));
            client.reply(spec.search().user("a").options(CallOptions.none()));
            client.reply(spec.user("a"));
        }
        assertThat(studio.requests().get(0).parameter("enable_search").asBoolean())
                .isTrue();
        assertThat(studio.requests().get(0).parameter("search_options"))
                .hasToString(
                        "{\"forced_search\":true,\"search_strategy\":\"agent_max\",\"enable_search_extension\":false}");
        for (int i = 1; i < 3; i++) {
            assertThat(studio.requests().get(i).parameter("enable_search").asBoolean())
                    .isTrue();
            assertThat(studio.requests().get(i).parameter("search_options").isMissingNode())
                    .isTrue();
        }
        assertThat(studio.requests().get(3).parameter("enable_search").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, [<number>], [1]", "REFERENCE, [ref_<number>], [ref_1]"})
    void citesOverDashScope(Citations citations, String format, String citation, FakeModelStudio studio) {
        PromptSpec spec = SPEC.transport(Transport.DASHSCOPE);
        try (QwenClient client = studio.client().build()) {
            Reply<String> reply = client.reply(
                    spec.user("a").options(searching(SearchOptions.defaults().citations(citations))));
            assertThat(reply.text()).endsWith(citation);
            assertThat(reply.sources()).hasSize(1);
        }
        assertThat(studio.requests().get(0).parameter("search_options"))
                .hasToString(
                        "{\"enable_citation\":true,\"citation_format\":\"" + format + "\",\"enable_source\":true}");
    }

    @Test
    void citesNowhereElse(FakeModelStudio studio) {
        CallOptions citing = searching(SearchOptions.defaults().citations(Citations.NUMBER));
        try (QwenClient client = studio.client().build()) {
            assertThatThrownBy(() -> client.reply(SPEC.user("a").options(citing)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            "Desk.ask: only DashScope lets an answer point to what a search found, and this call goes"
                                    + " over OPENAI_CHAT. Choose Transport.DASHSCOPE, or leave citations out of the"
                                    + " SearchOptions.");
            PromptSpec responses = SPEC.model("qwen3.7-plus").transport(Transport.OPENAI_RESPONSES);
            assertThatThrownBy(() -> client.reply(responses.user("a").options(searching(SearchOptions.defaults()))))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("search");
        }
        assertThat(studio.requests()).isEmpty();
    }

    @Test
    void isSwitchedOffOrSetAndNotBoth() {
        SearchOptions how = SearchOptions.defaults().forced(true).strategy(Strategy.MAX);
        CallOptions.Builder both = CallOptions.builder().search(false).search(how);
        assertThatThrownBy(both::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "search is SearchOptions[forced=true, strategy=MAX], but search is false as well; set one of"
                                + " them");
        assertThat(searching(how))
                .isEqualTo(searching(
                        SearchOptions.defaults().strategy(Strategy.MAX).forced(true)));
        assertThat(searching(how)).isNotEqualTo(searching(how.extension(true)));
        assertThat(searching(how)).hasToString("CallOptions[searchOptions=SearchOptions[forced=true, strategy=MAX]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'search_strategy':'deep'",
                "'forced_search':'yes'",
                "'citation_format':'(1)'",
                "'enable_source':1"
            })
    void refusesOtherValues(String option, FakeModelStudio studio) {
        Http.Got got = Http.post(
                studio,
                Http.CHAT,
                "{'model':'qwen-plus','enable_search':true,'search_options':{" + option
                        + "},'messages':[{'role':'user','content':'a'}]}");
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.body()).contains(option.substring(1, option.indexOf('\'', 1)));
    }
}
