package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qwenterface.Transport;
import io.qwenterface.testkit.Http.Got;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Responses API. Each refused request differs from an accepted one in one thing. */
@ExtendWith(QwenterfaceExtension.class)
class ResponsesTest {
    private static final String BODY = "{'model':'qwen3.7-plus','input':'Hi'%s}";
    private static final String CALL = "{'type':'function_call','name':'now','arguments':'{}','call_id':'c-1'}";
    private static final String OUTPUT = "{'type':'function_call_output','call_id':'c-1','output':'noon'}";

    @SuppressWarnings("NullAway.Init") // by the extension
    private FakeModelStudio studio;

    private Got ask(String more) {
        return Http.post(studio, Http.RESPONSES, BODY.formatted(more));
    }

    private Got input(String items) {
        return Http.post(studio, Http.RESPONSES, "{'model':'qwen3.7-plus','input':[" + items + "]}");
    }

    private static List<String> types(Got stream) {
        return stream.body()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> Http.parse(line.substring(5)).path("type").asText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {Http.RESPONSES, Http.OLDER_RESPONSES})
    void answersOnBothPaths(String path) {
        studio.answer(Answer.text("Ho").withReasoning("Hm."));
        JsonNode body = Http.post(studio, path, BODY.formatted("")).json();
        assertThat(body.path("status").asText()).isEqualTo("completed");
        assertThat(body.at("/output/0/summary/0/text").asText()).isEqualTo("Hm.");
        assertThat(body.at("/output/1/content/0/text").asText()).isEqualTo("Ho");
        assertThat(studio.requests().get(0).transport()).isEqualTo(Transport.OPENAI_RESPONSES);
    }

    @Test
    void tellsWhatWasAskedInTheWordsOfAllProtocols() {
        Http.post(
                studio,
                Http.RESPONSES,
                "{'model':'qwen3.7-plus','instructions':'Be brief.','temperature':1,'top_k':5,'input':["
                        + "{'role':'user','content':[{'type':'input_text','text':'Hi'}]}," + CALL + "," + OUTPUT
                        + "]}");
        RecordedRequest request = studio.requests().get(0);
        assertThat(request.systemMessage()).isEqualTo("Be brief.");
        assertThat(request.messages())
                .extracting(RecordedRequest.Message::role)
                .containsExactly("system", "user", "assistant", "tool");
        assertThat(request.lastUserMessage()).isEqualTo("Hi");
        assertThat(request.parameter("temperature").asInt()).isEqualTo(1);
        assertThat(request.parameter("top_k").isMissingNode()).isTrue();
    }

    @Test
    void streamsItemsOneAfterTheOther() {
        studio.answer(Answer.chunks("H", "o").withReasoning("Hm.").thenToolCall("now", "{}"));
        assertThat(types(ask(",'stream':true")))
                .containsExactly(
                        "response.created",
                        "response.in_progress",
                        "response.output_item.added",
                        "response.reasoning_text.delta",
                        "response.reasoning_text.done",
                        "response.output_item.done",
                        "response.output_item.added",
                        "response.content_part.added",
                        "response.output_text.delta",
                        "response.output_text.delta",
                        "response.output_text.done",
                        "response.content_part.done",
                        "response.output_item.done",
                        "response.output_item.added",
                        "response.function_call_arguments.delta",
                        "response.function_call_arguments.done",
                        "response.output_item.done",
                        "response.completed");
    }

    @Test
    void repeatsAtTheEndOfAStreamWhatAPlainAnswerWouldHaveBeen() {
        Answer answer = Answer.text("Ho ho ho").withReasoning("Hm.").thenToolCall("now", "{", "}");
        studio.answer(answer).answer(answer);
        JsonNode plain = ask("").json();
        String stream = ask(",'stream':true").body();
        JsonNode last = Http.parse(stream.substring(stream.lastIndexOf("data:") + 5));
        assertThat(last.at("/response/output").toString().replaceAll("0000\\d+", "#"))
                .isEqualTo(plain.path("output").toString().replaceAll("0000\\d+", "#"));
        assertThat(last.at("/response/usage")).isEqualTo(plain.path("usage"));
    }

    @Test
    void startsAStreamThatBeginsWithACall() {
        studio.answer(Answer.toolCall("now", "{}"));
        assertThat(types(ask(",'stream':true"))).startsWith("response.created").endsWith("response.completed");
    }

    @Test
    void isIncompleteAtTheLimitAndFailedAfterAnError() {
        String long_ = "x".repeat(400);
        JsonNode body = Http.post(
                        studio,
                        Http.RESPONSES,
                        "{'model':'qwen3.7-plus','max_output_tokens':16,'input':'" + long_ + "'}")
                .json();
        assertThat(body.path("status").asText()).isEqualTo("incomplete");
        assertThat(body.at("/incomplete_details/reason").asText()).isEqualTo("max_output_tokens");
        studio.answer(Answer.chunks("a").withFinishReason("length"));
        assertThat(types(ask(",'stream':true"))).endsWith("response.incomplete");
        studio.answer(Answer.chunks("a").thenError(500, "internal_error", "Oh."));
        assertThat(ask(",'stream':true").body())
                .contains("\"status\":\"failed\"")
                .contains("\"error\":{\"code\":\"internal_error\",\"message\":\"Oh.\"}");
        studio.error(429, "limit_requests", "Slow down.");
        Got refused = ask("");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().at("/error/code").asText()).isEqualTo("limit_requests");
    }

    @Test
    void thinksAsTheEffortSaysAndElseAsTheFlagDoes() {
        assertThat(ask(",'enable_thinking':true").body()).contains("\"reasoning\"");
        assertThat(ask(",'enable_thinking':false").body()).doesNotContain("\"reasoning\"");
        assertThat(ask(",'enable_thinking':true,'reasoning':{'effort':'none'}").body())
                .doesNotContain("\"reasoning\"");
        assertThat(ask(",'enable_thinking':false,'reasoning':{'effort':'low'}").body())
                .contains("\"reasoning\"");
    }

    @Test
    void ignoresWhatIsNotDocumented() {
        assertThat(ask(",'top_k':-1,'n':9,'stop':7,'response_format':{'type':'x'},'thinking_budget':0")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'temperature':1.9 | 'temperature':2",
                "'top_p':1 | 'top_p':0",
                "'max_output_tokens':16 | 'max_output_tokens':15",
                "'stream':true | 'stream':'yes'",
                "'enable_thinking':true | 'enable_thinking':1",
                "'reasoning':{'effort':'xhigh'} | 'reasoning':{'effort':'extreme'}",
                "'conversation':'c' | 'conversation':'c','previous_response_id':'r'",
                "'tools':[{'type':'web_search'}] | 'tools':[{'type':'web_searches'}]",
                "'tools':[{'type':'web_search'},{'type':'web_extractor'}] | 'tools':[{'type':'web_extractor'}]",
                "'tools':[{'type':'function','name':'now'}] | 'tools':[{'type':'function','function':{'name':'now'}}]",
                "'tools':[{'type':'web_search'}],'tool_choice':'required' | 'tool_choice':'required'",
            })
    void refusesParametersThatTheServiceRefuses(String accepted, String refused) {
        assertThat(ask("," + accepted).status()).isEqualTo(200);
        assertThat(ask("," + refused).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'role':'developer','content':'a'} | {'role':'robot','content':'a'}",
                "{'role':'user','content':'a'} | {'role':'user'}",
                "{'role':'user','content':[{'type':'input_text','text':'a'}]} | {'role':'user','content':[]}",
                "{'role':'user','content':[{'type':'input_text','text':'a'}]}"
                        + " | {'role':'user','content':[{'type':'text','text':'a'}]}",
                "{'role':'user','content':[{'type':'input_image','image_url':'https://a'}]}"
                        + " | {'role':'user','content':[{'type':'input_image','image_url':{'url':'https://a'}}]}",
                "{'type':'reasoning','summary':[]} | {'type':'thought','summary':[]}",
            })
    void refusesItemsOfOtherShapes(String accepted, String refused) {
        assertThat(input(accepted).status()).isEqualTo(200);
        assertThat(input(refused).status()).isEqualTo(400);
    }

    @Test
    void wantsResultsDirectlyBehindTheirCalls() {
        String user = "{'role':'user','content':'a'}";
        String second = CALL.replace("c-1", "c-2");
        assertThat(input(user + "," + CALL + "," + OUTPUT).status()).isEqualTo(200);
        assertThat(input(CALL + "," + second + "," + OUTPUT + "," + OUTPUT.replace("c-1", "c-2"))
                        .status())
                .isEqualTo(200);
        assertThat(input(CALL + "," + user + "," + OUTPUT).status()).isEqualTo(400);
        assertThat(input(second + "," + OUTPUT).status()).isEqualTo(400);
        assertThat(input(OUTPUT).status()).isEqualTo(400);
        assertThat(input("").status()).isEqualTo(400);
        assertThat(Http.post(studio, Http.RESPONSES, "{'model':'qwen3.7-plus'}").status())
                .isEqualTo(400);
    }

    @Test
    void callsTheToolsOfItsOwnThatAreOffered() {
        String tools = ",'tools':[{'type':'web_search'},{'type':'code_interpreter'},{'type':'function','name':'f',"
                + "'parameters':{}}]";
        JsonNode answer = ask(tools).json();
        assertThat(answer.path("output"))
                .extracting(item -> item.path("type").asText())
                .containsExactly("reasoning", "web_search_call", "code_interpreter_call", "message");
        assertThat(answer.at("/output/1/action/sources/1/url").asText()).isEqualTo("https://example.org/");
        assertThat(answer.at("/usage/x_tools/web_search/count").asInt()).isEqualTo(1);
        assertThat(ask("").json().at("/usage/x_tools").isMissingNode()).isTrue();
        String stream = ask(tools + ",'stream':true").body();
        assertThat(stream)
                .containsSubsequence(
                        "event:response.reasoning_text.done",
                        "event:response.output_item.added",
                        "event:response.web_search_call.in_progress",
                        "event:response.web_search_call.searching",
                        "event:response.web_search_call.completed",
                        "event:response.output_item.done",
                        "event:response.code_interpreter_call.interpreting",
                        "event:response.output_text.delta",
                        "event:response.completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'web_extractor'}",
                "{'type':'file_search'}",
                "{'type':'file_search','vector_store_ids':['a','b']}",
                "{'type':'mcp','server_label':'s'}",
                "{'type':'web_search'},{'type':'web_search'}",
                "{'type':'weather'}"
            })
    void refusesToolsThatTheServiceCannotCall(String tools) {
        assertThat(ask(",'tools':[" + tools + "]").status()).isEqualTo(400);
    }

    @Test
    void extractsForSomeModelsWhileTheyThinkOnly() {
        String body = "{'model':'qwen3-max','input':'hi','tools':[{'type':'web_search'},{'type':'web_extractor'}]";
        assertThat(Http.post(studio, Http.RESPONSES, body + "}").status()).isEqualTo(400);
        assertThat(Http.post(studio, Http.RESPONSES, body + ",'enable_thinking':true}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void goesOnWithAnswersThatItKeptAndNoOthers() {
        String kept = ask("").json().path("id").asText();
        String unkept = ask(",'store':false").json().path("id").asText();
        assertThat(ask(",'previous_response_id':'" + kept + "'").status()).isEqualTo(200);
        assertThat(ask(",'previous_response_id':'" + unkept + "'").status()).isEqualTo(400);
        assertThat(ask(",'previous_response_id':'other'").status()).isEqualTo(400);
        studio.forgetResponses();
        assertThat(ask(",'previous_response_id':'" + kept + "'").status()).isEqualTo(400);
    }

    @Test
    void servesNoModelOfOnesOwn() {
        studio.deploy("mine");
        assertThat(Http.post(studio, Http.RESPONSES, "{'model':'mine','input':'a'}")
                        .status())
                .isEqualTo(404);
    }
}
