package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.testkit.Http.Got;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may ask of a model. Each refused request differs from an accepted one in one thing. */
@ExtendWith(QwenterfaceExtension.class)
class RulesTest {
    private static final String PREFIX = "<400> InternalError.Algo.InvalidParameter: ";
    private static final String ROLE = "Role must be user or assistant and Content length must be greater than 0";
    private static final String USER = "{'role':'user','content':'Hi'}";
    private static final String CALLING = "{'role':'assistant','content':'','tool_calls':[{'id':'1','type':'function',"
            + "'function':{'name':'one','arguments':'{}'}}]}";
    private static final String ASSISTANT = "{'role':'assistant','content':'Ho'}";
    private static final String SYSTEM = "{'role':'system','content':'Be brief, answer in JSON.'}";

    @SuppressWarnings("NullAway.Init") // by the extension
    private FakeModelStudio studio;

    private Got chat(String model, String parameters) {
        return chat(model, SYSTEM + "," + USER, parameters);
    }

    private Got chat(String model, String messages, String parameters) {
        return Http.post(
                studio, Http.CHAT, "{'model':'" + model + "','messages':[" + messages + "]" + parameters + "}");
    }

    private static String message(Got got) {
        return got.json().has("error")
                ? got.json().at("/error/message").asText()
                : got.json().path("message").asText();
    }

    private Got text(String model, String messages, String parameters) {
        return Http.post(
                studio,
                Http.TEXT,
                "{'model':'" + model + "','input':{'messages':[" + messages + "]},'parameters':{" + parameters + "}}");
    }

    private Got textStream(String model, String messages, String parameters) {
        return Http.stream(
                studio,
                Http.TEXT,
                "{'model':'" + model + "','input':{'messages':[" + messages + "]},'parameters':{" + parameters + "}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "temperature | 2 | Temperature should be in [0.0, 2.0)",
                "temperature | -0.1 | Temperature should be in [0.0, 2.0)",
                "temperature | 'hot' | 'temperature' must be Float",
                "top_p | 0 | Range of top_p should be (0.0, 1.0]",
                "top_p | 1.01 | Range of top_p should be (0.0, 1.0]",
                "top_k | -1 | Parameter top_k be greater than or equal to 0",
                "top_k | 1.5 | Parameter top_k be greater than or equal to 0",
                "presence_penalty | 2.1 | Presence_penalty should be in [-2.0, 2.0]",
                "presence_penalty | -2.1 | Presence_penalty should be in [-2.0, 2.0]",
                "repetition_penalty | 0 | Repetition_penalty should be greater than 0.0",
                "n | 0 | Range of n should be [1, 4]",
                "n | 5 | Range of n should be [1, 4]",
                "max_tokens | 0 | Range of max_tokens should be [1, 32768]",
                "max_tokens | 32769 | Range of max_tokens should be [1, 32768]",
                "max_completion_tokens | 0 | Range of max_completion_tokens should be [1, 32768]",
                "top_logprobs | 6 | Range of top_logprobs should be [0, 5]",
                "seed | -1 | Range of seed should be [0, 9223372036854775807]",
                "seed | 9223372036854775808 | Range of seed should be [0, 9223372036854775807]",
                "thinking_budget | 0 | The thinking_budget parameter must be a positive integer and not greater than"
                        + " 32768",
                "stop | 7 | The \"stop\" parameter must be of type \"str\", \"list[str]\", \"list[int]\", or"
                        + " \"list[list[int]]\", and all elements within the list must be of the same type.",
                "stop | ['a',7] | The \"stop\" parameter must be of type \"str\", \"list[str]\", \"list[int]\", or"
                        + " \"list[list[int]]\", and all elements within the list must be of the same type.",
                "stop | [7,[7]] | The \"stop\" parameter must be of type \"str\", \"list[str]\", \"list[int]\", or"
                        + " \"list[list[int]]\", and all elements within the list must be of the same type.",
                "stop | [['a']] | The \"stop\" parameter must be of type \"str\", \"list[str]\", \"list[int]\", or"
                        + " \"list[list[int]]\", and all elements within the list must be of the same type.",
                "response_format | 'json_object' | Unknown format of response_format, response_format should be a dict,"
                        + " includes 'type' and an optional key 'json_schema'.",
                "response_format | {'type':'xml'} | Unknown format of response_format, response_format should be a"
                        + " dict, includes 'type' and an optional key 'json_schema'.",
                "tools | [{'type':'function','function':{'name':'search'}}] | Tool names are not allowed to be"
                        + " [search]",
            },
            quoteCharacter = '~')
    void refusesParametersOutOfRange(String name, String value, String message) {
        Got chat = chat("qwen-plus", ",'" + name + "':" + value);
        assertThat(chat.status()).isEqualTo(400);
        assertThat(message(chat)).startsWith(PREFIX).endsWith(message);
        assertThat(chat.json().at("/error/code").asText()).isEqualTo("invalid_parameter_error");
        assertThat(chat.json().at("/error/type").asText()).isEqualTo("invalid_request_error");
        Got dashScope = text("qwen-plus", SYSTEM + "," + USER, "'" + name + "':" + value);
        assertThat(dashScope.status()).isEqualTo(400);
        assertThat(message(dashScope)).isEqualTo(message(chat).substring(PREFIX.length()));
        assertThat(dashScope.json().path("code").asText()).isEqualTo("InvalidParameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'temperature':0",
                "'temperature':1.999",
                "'top_p':1.0",
                "'top_p':0.0001",
                "'top_k':0",
                "'top_k':null",
                "'top_k':1000",
                "'presence_penalty':-2",
                "'presence_penalty':2.0",
                "'repetition_penalty':0.01",
                "'n':4",
                "'max_tokens':32768",
                "'seed':0",
                "'seed':2147483647",
                "'seed':9223372036854775807",
                "'stop':'a'",
                "'stop':['a','b']",
                "'stop':[1,2]",
                "'stop':[[1,2],[3]]",
                "'response_format':{'type':'text'}",
                "'response_format':{'type':'json_object'}",
                "'enable_thinking':false",
                "'enable_search':true",
                "'something_new':true",
            })
    void acceptsTheEdgesOfTheRanges(String parameter) {
        assertThat(chat("qwen-plus", "," + parameter).status()).isEqualTo(200);
        assertThat(text("qwen-plus", SYSTEM + "," + USER, parameter).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'role':'robot','content':'Hi'} | " + ROLE,
                USER + "," + SYSTEM + " | " + ROLE,
                USER + "," + USER + " | " + ROLE,
                SYSTEM + " | The input messages do not contain elements with the role of user.",
                "{'role':'user'} | The content field is a required field.",
                "{'role':'user','content':null} | The content field is a required field.",
                USER + ",{'role':'tool','tool_call_id':'1','content':'7'} | messages with role \"tool\" must be a"
                        + " response to a preceeding message with \"tool_calls\"",
            })
    void refusesMessagesOutOfOrder(String messages, String message) {
        Got chat = chat("qwen-plus", messages, "");
        assertThat(chat.status()).isEqualTo(400);
        assertThat(message(chat)).isEqualTo(PREFIX + message);
        assertThat(message(text("qwen-plus", messages, ""))).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ASSISTANT + ",{'role':'tool','tool_call_id':'1','content':'7'}",
                ASSISTANT + ",{'role':'tool','name':'one','content':'7'}",
                CALLING + ",{'role':'tool','tool_call_id':'2','content':'7'}",
                CALLING + ",{'role':'tool','content':'7'}",
                CALLING + ",{'role':'tool','tool_call_id':'1','content':'7'},"
                        + "{'role':'tool','tool_call_id':'2','content':'7'}",
                CALLING + ",{'role':'tool','tool_call_id':'1','content':'7'},"
                        + "{'role':'tool','tool_call_id':'1','content':'7'}",
                "{'role':'assistant','content':'','tool_calls':[{'id':'1'},{'id':'2'}]},"
                        + "{'role':'tool','tool_call_id':'1','content':'7'}",
                CALLING + "," + USER,
                CALLING + ",{'role':'tool','tool_call_id':'1','content':'7'}," + ASSISTANT + "," + USER
                        + ",{'role':'tool','tool_call_id':'1','content':'7'}",
            })
    void refusesAToolResultThatAnswersNoCallOfItsTurn(String turns) {
        String wrong = "messages with role \"tool\" must be a response to a preceeding message with \"tool_calls\"";
        Got chat = chat("qwen-plus", USER + "," + turns, "");
        assertThat(chat.status()).isEqualTo(400);
        assertThat(message(chat)).isEqualTo(PREFIX + wrong);
        assertThat(message(text("qwen-plus", USER + "," + turns, ""))).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                USER,
                SYSTEM + "," + USER + "," + ASSISTANT + "," + USER,
                USER + ",{'role':'assistant','content':'Once','partial':true}",
                USER + ",{'role':'assistant','content':'','tool_calls':[{'id':'1'}]},"
                        + "{'role':'tool','tool_call_id':'1','content':'7'}",
                USER + ",{'role':'assistant','content':null,'tool_calls':[{'id':'1'},{'id':'2'}]},"
                        + "{'role':'tool','tool_call_id':'1','content':'7'},{'role':'tool','name':'two','content':'7'}",
            })
    void acceptsTurns(String messages) {
        assertThat(chat("qwen-plus", messages, "").status()).isEqualTo(200);
        assertThat(text("qwen-plus", messages, "").status()).isEqualTo(200);
    }

    @Test
    void refusesAConversationThatEndsWithTheAssistantAsTheServersFault() {
        Got got = chat("qwen-plus", USER + "," + ASSISTANT, "");
        assertThat(got.status()).isEqualTo(500);
        assertThat(message(got)).isEqualTo("list index out of range");
        assertThat(got.json().at("/error/code").asText()).isEqualTo("internal_error");
        assertThat(text("qwen-plus", USER + "," + ASSISTANT, "").body())
                .contains("\"code\":\"InternalError.Algo\",\"message\":\"list index out of range\"");
    }

    @Test
    void letsQwenLongHaveSeveralSystemMessages() {
        assertThat(chat("qwen-long", SYSTEM + "," + SYSTEM + "," + USER, "").status())
                .isEqualTo(200);
    }

    @Test
    void refusesNoMessages() {
        assertThat(message(chat("qwen-plus", "", ""))).isEqualTo("[] is too short");
        assertThat(message(Http.post(studio, Http.CHAT, "{'model':'qwen-plus'}")))
                .isEqualTo("Either \"prompt\" or \"messages\" must exist and cannot both be none");
        assertThat(message(Http.post(studio, Http.TEXT, "{'model':'qwen-plus','input':{}}")))
                .isEqualTo("Either \"prompt\" or \"messages\" must exist and cannot both be none");
    }

    @Test
    void refusesNativeMessagesBesideTheModel() {
        Got got = Http.post(studio, Http.TEXT, "{'model':'qwen-plus','messages':[" + USER + "]}");
        assertThat(got.status()).isEqualTo(400);
        assertThat(message(got)).isEqualTo("Either \"prompt\" or \"messages\" must exist and cannot both be none");
        assertThat(Http.post(studio, Http.TEXT, "{'model':'qwen-plus'}")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("BadRequest.EmptyInput");
    }

    @Test
    void acceptsTheOldPrompt() {
        Got got = Http.post(studio, Http.TEXT, "{'model':'qwen-plus','input':{'prompt':'Hi'}}");
        assertThat(got.json().at("/output/text").asText()).isEqualTo("You said: \"Hi\"");
    }

    @Test
    void refusesContentInTheFormOfTheOtherNativePath() {
        Got text = text("qwen-plus", "{'role':'user','content':[{'text':'Hi'}]}", "");
        assertThat(text.status()).isEqualTo(400);
        assertThat(message(text)).isEqualTo("input content must be a string.");
        Got multimodal =
                Http.post(studio, Http.MULTIMODAL, "{'model':'qwen-vl-max','input':{'messages':[" + USER + "]}}");
        assertThat(multimodal.status()).isEqualTo(400);
        assertThat(message(multimodal)).isEqualTo("The item of content should be a message of a certain modal.");
    }

    @Test
    void takesTextPartsFromATextModelButNoImages() {
        assertThat(chat("qwen-plus", "{'role':'user','content':[{'type':'text','text':'Hi'}]}", "")
                        .text())
                .isEqualTo("You said: \"Hi\"");
        String image =
                "{'role':'user','content':[{'type':'image_url','image_url':{'url':'https://example.com/a.png'}}]}";
        assertThat(message(chat("qwen-plus", image, ""))).isEqualTo(PREFIX + "input content must be a string.");
        assertThat(chat("qwen3-vl-plus", image, "").status()).isEqualTo(200);
        assertThat(message(chat("qwen3-vl-plus", "{'role':'user','content':[{'type':'smell'}]}", "")))
                .isEqualTo(PREFIX + "The item of content should be a message of a certain modal.");
    }

    @Test
    void refusesStreamOptionsWithoutAStream() {
        Got got = chat("qwen-plus", ",'stream_options':{'include_usage':true}");
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.json().at("/error/code").asText()).isEqualTo("invalid_parameter_error");
        assertThat(chat("qwen-plus", ",'stream_options':{'include_usage':true},'stream':true")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesPlainCallsOfModelsThatOnlyStream() {
        assertThat(chat("qwq-plus", USER, "").body())
                .contains("\"message\":\"This model only support stream mode, please enable the stream parameter to"
                        + " access the model. \",\"type\":\"invalid_request_error\",\"param\":null,"
                        + "\"code\":\"invalid_parameter_error\"");
        assertThat(chat("qwq-plus", USER, ",'stream':true").status()).isEqualTo(200);
    }

    @Test
    void refusesPlainCallsOfOpenModelsThatReason() {
        assertThat(message(chat("qwen3-32b", "")))
                .isEqualTo("parameter.enable_thinking must be set to false for non-streaming calls");
        assertThat(chat("qwen3-32b", ",'enable_thinking':false").status()).isEqualTo(200);
        assertThat(chat("qwen3-32b", ",'stream':true").status()).isEqualTo(200);
        assertThat(chat("qwen-plus", ",'enable_thinking':true").status()).isEqualTo(200);
    }

    @Test
    void refusesPlainCallsThatSearchAndReasonOnModelsOfSeveralKinds() {
        String both = ",'enable_search':true,'enable_thinking':true";
        assertThat(message(chat("qwen3.7-plus", both)))
                .isEqualTo("The enable_search parameter together with thinking only supports stream calls");
        assertThat(chat("qwen3.7-plus", both + ",'stream':true").status()).isEqualTo(200);
        assertThat(chat("qwen3.7-plus", ",'enable_search':true,'enable_thinking':false")
                        .status())
                .isEqualTo(200);
        assertThat(chat("qwen3.7-plus", ",'enable_thinking':true").status()).isEqualTo(200);
        assertThat(chat("qwen-plus", both).status()).isEqualTo(200);
    }

    @Test
    void knowsWhoCanBeAskedToReason() {
        Got never = chat("qwen-max", ",'enable_thinking':true");
        assertThat(never.status()).isEqualTo(400);
        assertThat(message(never)).isEqualTo("The model qwen-max does not support enable_thinking.");
        assertThat(never.json().at("/error/code").asText()).isEqualTo("InvalidParameter.NotSupportEnableThinking");
        Got always = chat("qwq-plus", ",'stream':true,'enable_thinking':false");
        assertThat(message(always))
                .isEqualTo(PREFIX + "The value of the enable_thinking parameter is restricted to True.");
    }

    @Test
    void wantsTheWordJsonForAnObject() {
        String format = ",'response_format':{'type':'json_object'}";
        assertThat(message(chat("qwen-plus", USER, format)))
                .isEqualTo(PREFIX + "'messages' must contain the word 'json' in some form, to use 'response_format' of"
                        + " type 'json_object'.");
        assertThat(chat("qwen-plus", "{'role':'user','content':'Make it jSoN'}", format)
                        .text())
                .isEqualTo("{\"answer\":\"You said: \\\"Make it jSoN\\\"\"}");
    }

    @Test
    void hasSchemasOnlyWhereTheModelHas() {
        String format = ",'response_format':{'type':'json_schema','json_schema':{'name':'a','strict':true,"
                + "'schema':{'type':'object','properties':{'due':{'type':'integer'}},'required':['due']}}}";
        assertThat(message(chat("qwen-plus", USER, format))).startsWith(PREFIX + "Unknown format of response_format");
        assertThat(chat("qwen3.7-plus", USER, format).text()).isEqualTo("{\"due\":1}");
        assertThat(message(chat("qwen3.7-plus", USER, format.replace("'name':'a',", ""))))
                .startsWith(PREFIX + "Unknown format of response_format");
    }

    @Test
    void refusesStructuredOutputWhileReasoningWhereTheModelCannot() {
        String format = ",'response_format':{'type':'json_object'}";
        assertThat(message(chat("qwen-plus", format + ",'enable_thinking':true")))
                .isEqualTo(PREFIX + "Json mode response is not supported when enable_thinking is true");
        assertThat(message(chat("qwen3.5-plus", format)))
                .isEqualTo(PREFIX + "Json mode response is not supported when enable_thinking is true");
        assertThat(chat("qwen3.5-plus", format + ",'enable_thinking':false").status())
                .isEqualTo(200);
        assertThat(chat("qwen3.7-plus", format + ",'enable_thinking':true").status())
                .isEqualTo(200);
    }

    @Test
    void refusesSeveralAnswersWithTools() {
        String tools = ",'tools':[{'type':'function','function':{'name':'weather'}}]";
        assertThat(chat("qwen-plus", tools + ",'n':2").status()).isEqualTo(400);
        assertThat(chat("qwen-plus", tools).status()).isEqualTo(200);
        assertThat(chat("qwen-plus", tools + ",'stream':true").status()).isEqualTo(200);
        for (String wrong : new String[] {
            ",'tools':{}",
            ",'tools':[{'type':'function','function':{'name':'w','parameters':[]}}]",
            ",'tools':[{'type':'function','function':{'name':'w','parameters':{'type':'string'}}}]",
            ",'tools':[{'type':'function','function':{'name':'w','description':7}}]",
            tools + ",'parallel_tool_calls':'yes'"
        }) {
            assertThat(chat("qwen-plus", wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(chat("qwen-plus", tools.replace("'weather'", "'w','parameters':{}"))
                        .status())
                .isEqualTo(200);
        assertThat(message(chat("qwen-plus", tools + ",'tool_choice':'required'")))
                .isEqualTo(PREFIX + "tool_choice is one of the strings that should be [\"none\", \"auto\"]");
        assertThat(message(chat(
                        "qwen-plus",
                        tools + ",'enable_thinking':true,'tool_choice':{'type':'function','function':{'name':'w'}}")))
                .isEqualTo(PREFIX + "The tool_choice parameter does not support being set to required or object in"
                        + " thinking mode");
    }

    @Test
    void wantsIncrementsAndMessagesFromANativeModelThatReasons() {
        assertThat(textStream("qwen-plus", USER, "'enable_thinking':true,'result_format':'message'")
                        .body())
                .contains(":HTTP_STATUS/400\ndata:{\"code\":\"InvalidParameter\",\"message\":\"The incremental_output"
                        + " parameter must be \\\"true\\\" when enable_thinking is true\"");
        assertThat(textStream("qwen-plus", USER, "'enable_thinking':true,'incremental_output':true")
                        .body())
                .contains("The result_format parameter must be \\\"message\\\" when enable_thinking is true");
        assertThat(textStream("qwen3-32b", USER, "'incremental_output':false").body())
                .contains("The incremental_output parameter of this model cannot be set to False.");
        assertThat(textStream(
                                "qwen-plus",
                                USER,
                                "'enable_thinking':true,'result_format':'message','incremental_output':true")
                        .body())
                .contains("event:result")
                .doesNotContain("event:error");
    }

    @Test
    void continuesOnlyTheLastMessageAndOnlyWithoutThinking() {
        String begun = USER + ",{'role':'assistant','content':'Dear','partial':true}";
        assertThat(chat("qwen-plus", begun, "").status()).isEqualTo(200);
        assertThat(text("qwen-plus", begun, "").status()).isEqualTo(200);
        assertThat(message(chat("qwen-plus", begun, ",'enable_thinking':true,'stream':true")))
                .isEqualTo(PREFIX + "The partial parameter is not supported when enable_thinking is true");
        assertThat(message(chat("qwen-plus", begun + "," + USER, "")))
                .isEqualTo(PREFIX + "The partial parameter must be set on the last message of role assistant");
    }
}
