package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.testkit.Http.Got;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and with which body, on the path to the model. */
@ExtendWith(QwenterfaceExtension.class)
class RefusalTest {
    private static final String ID = "00000000-0000-9000-8000-000000000001";
    private static final String USER = "'messages':[{'role':'user','content':'Hi'}]";
    private static final String CHAT_KEY_REFUSED = "{\"error\":{\"message\":\"Incorrect API key provided. For details,"
            + " see: https://help.aliyun.com/zh/model-studio/error-code#apikey-error\","
            + "\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"invalid_api_key\"},"
            + "\"request_id\":\"" + ID + "\"}";
    private static final String NATIVE_KEY_REFUSED =
            "{\"code\":\"InvalidApiKey\",\"message\":\"Invalid API-key provided.\",\"request_id\":\"" + ID + "\"}";

    @Test
    void refusesAnUnknownKeyInTheShapeOfTheProtocol(FakeModelStudio studio) {
        Got chat = Http.post(studio.url() + Http.CHAT, "sk-other", "{}");
        assertThat(chat.status()).isEqualTo(401);
        assertThat(chat.contentType()).isEmpty();
        assertThat(chat.body()).isEqualTo(CHAT_KEY_REFUSED);
    }

    @Test
    void refusesAnUnknownKeyOfANativeStreamWithAPlainError(FakeModelStudio studio) {
        Got got = Http.post(studio.url() + Http.TEXT, "sk-other", "{}", "X-DashScope-SSE", "enable");
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.body()).isEqualTo(NATIVE_KEY_REFUSED);
    }

    @Test
    void refusesARequestWithoutAKey(FakeModelStudio studio) {
        Got got = Http.send(new Request.Builder()
                .url(studio.url() + Http.TEXT)
                .post(okhttp3.RequestBody.create(new byte[0]))
                .build());
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.body()).isEqualTo(NATIVE_KEY_REFUSED);
    }

    @Test
    void refusesToBeRead(FakeModelStudio studio) {
        Got got = Http.send(
                new Request.Builder().url(studio.url() + Http.CHAT).get().build());
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.json().at("/error/message").asText()).isEqualTo("Request method 'GET' is not supported.");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/chat/completions, 404, /code, NotFound",
        "/compatible-mode/v1/chat/completion, 404, /error/code, NotFound",
        "/api/v1/services/aigc/text-generation/generations, 400, /code, InvalidParameter",
    })
    void refusesUnknownPaths(String path, int status, String where, String code, FakeModelStudio studio) {
        Got got = Http.post(studio, path, "{}");
        assertThat(got.status()).isEqualTo(status);
        assertThat(got.json().at(where).asText()).isEqualTo(code);
    }

    @Test
    void refusesABodyThatIsNoJsonObject(FakeModelStudio studio) {
        for (String body : new String[] {"", "Hi", "[]", "{'model':'qwen-plus'"}) {
            Got got = Http.post(studio, Http.CHAT, body);
            assertThat(got.status()).as(body).isEqualTo(400);
            assertThat(got.json().at("/error/message").asText())
                    .as(body)
                    .isEqualTo("Required body invalid, please check the request body format.");
        }
    }

    @Test
    void refusesARequestWithoutAModel(FakeModelStudio studio) {
        assertThat(Http.post(studio, Http.CHAT, "{" + USER + "}").body())
                .isEqualTo("{\"error\":{\"message\":\"you must provide a model parameter\","
                        + "\"type\":\"invalid_request_error\",\"param\":null,\"code\":null},"
                        + "\"request_id\":\"" + ID + "\"}");
        assertThat(Http.post(studio, Http.TEXT, "{'input':{}}")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("BadRequest.EmptyModel");
    }

    @Test
    void refusesAnUnknownModel(FakeModelStudio studio) {
        Got got = Http.post(studio, Http.CHAT, "{'model':'qwen-nope'," + USER + "}");
        assertThat(got.status()).isEqualTo(404);
        assertThat(got.body())
                .isEqualTo("{\"error\":{\"message\":\"The model `qwen-nope` does not exist or you do not have access to"
                        + " it.\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"model_not_found\"},"
                        + "\"id\":\"chatcmpl-" + ID + "\",\"request_id\":\"" + ID + "\"}");
        Got dashScope = Http.post(studio, Http.TEXT, "{'model':'qwen-nope','input':{" + USER + "}}");
        assertThat(dashScope.status()).isEqualTo(404);
        assertThat(dashScope.json().path("code").asText()).isEqualTo("ModelNotFound");
        assertThat(dashScope.json().path("message").asText()).isEqualTo("Model can not be found.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwen-audio-turbo", "qwen3-8b-ft-202511132025-0260"})
    void refusesNativeModelsOnTheOtherProtocol(String model, FakeModelStudio studio) {
        Got got = Http.post(studio, Http.CHAT, "{'model':'" + model + "'," + USER + "}");
        assertThat(got.status()).isEqualTo(404);
        assertThat(got.json().at("/error/code").asText()).isEqualTo("model_not_supported");
        assertThat(got.json().at("/error/message").asText())
                .isEqualTo("Unsupported model `" + model + "` for OpenAI compatibility mode.");
    }

    @ParameterizedTest
    @CsvSource({"qwen3.5-plus, TEXT", "qwen-vl-max, TEXT", "qwen-plus, MULTIMODAL", "qwen3.7-max, MULTIMODAL"})
    void refusesTheWrongNativePath(String model, String path, FakeModelStudio studio) {
        Got got = Http.post(
                studio, path.equals("TEXT") ? Http.TEXT : Http.MULTIMODAL, "{'model':'" + model + "','input':{}}");
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.body())
                .isEqualTo("{\"code\":\"InvalidParameter\",\"message\":\"url error, please check url！ For details, see:"
                        + " https://help.aliyun.com/zh/model-studio/error-code#error-url\","
                        + "\"request_id\":\"" + ID + "\"}");
    }

    @Test
    void refusesANativeStreamInsideOfAStatus200(FakeModelStudio studio) {
        Got got = Http.stream(studio, Http.TEXT, "{'model':'qwen-nope','input':{" + USER + "}}");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.contentType()).hasValue("text/event-stream;charset=UTF-8");
        assertThat(got.body())
                .isEqualTo("id:1\nevent:error\n:HTTP_STATUS/404\ndata:{\"code\":\"ModelNotFound\","
                        + "\"message\":\"Model can not be found.\",\"request_id\":\"" + ID + "\"}\n\n");
    }

    @Test
    void refusesAsynchronousCalls(FakeModelStudio studio) {
        Got got = Http.post(
                studio, Http.TEXT, "{'model':'qwen-plus','input':{" + USER + "}}", "X-DashScope-Async", "enable");
        assertThat(got.status()).isEqualTo(403);
        assertThat(got.json().path("code").asText()).isEqualTo("AccessDenied");
    }

    @Test
    void usesUpNothingOfTheScriptForARefusedRequest(FakeModelStudio studio) {
        studio.reply("for the good one");
        Http.post(studio, Http.CHAT, "{'model':'qwen-plus'}");
        assertThat(Http.post(studio, Http.CHAT, "{'model':'qwen-plus'," + USER + "}")
                        .text())
                .isEqualTo("for the good one");
        assertThat(studio.requests()).hasSize(2);
        assertThat(studio.requests().get(0).outcome()).isCompletedWithValue(RecordedRequest.Outcome.REFUSED);
    }
}
