package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.qwenterface.Transport;
import io.qwenterface.testkit.Http.Got;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QwenterfaceExtension.class)
class ScriptTest {
    private static final String SCHEMA = "{'type':'object','properties':{'urgent':{'type':'boolean'}},"
            + "'required':['urgent'],'additionalProperties':false}";

    private static String chat(String text) {
        return "{'model':'qwen-plus','messages':[{'role':'user','content':'" + text + "'}]}";
    }

    private static String asked(String system, String more) {
        return "{'model':'qwen-plus','messages':[{'role':'system','content':'" + system.replace("'", "\\'")
                + "'},{'role':'user','content':'Hi'}]" + more + "}";
    }

    @Test
    void answersTheQueueInOrderThenTheFirstCaseThenByItself(FakeModelStudio studio) {
        studio.reply("one").stream("t", "wo")
                .reply(request -> request.lastUserMessage().contains("!"), "loud")
                .reply(request -> request.model().equals("qwen-plus"), request -> request.lastUserMessage() + "?");
        assertThat(Http.post(studio, Http.CHAT, chat("a!")).text()).isEqualTo("one");
        assertThat(Http.post(studio, Http.CHAT, chat("a!")).text()).isEqualTo("two");
        assertThat(Http.post(studio, Http.CHAT, chat("a!")).text()).isEqualTo("loud");
        assertThat(Http.post(studio, Http.CHAT, chat("b")).text()).isEqualTo("b?");
        assertThat(Http.post(studio, Http.CHAT, chat("b").replace("qwen-plus", "qwen-max"))
                        .text())
                .isEqualTo("You said: \"b\"");
    }

    @Test
    void reportsAFaultOfTheTestsOwnFunction(FakeModelStudio studio) {
        Function<RecordedRequest, String> faulty = request -> {
            throw new IllegalStateException("no idea");
        };
        studio.reply(request -> true, faulty);
        Got got = Http.post(studio, Http.CHAT, chat("a"));
        assertThat(got.status()).isEqualTo(500);
        assertThat(got.json().at("/error/message").asText())
                .isEqualTo("the function that answers in this test threw java.lang.IllegalStateException: no idea");
    }

    @Test
    void answersManyAtOnce(FakeModelStudio studio) throws Exception {
        int many = 40;
        CountDownLatch arrived = new CountDownLatch(many);
        studio.reply(request -> true, request -> {
            arrived.countDown();
            try {
                // Passes only if all requests are being answered at the same time.
                assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return request.lastUserMessage();
        });
        ExecutorService clients = Executors.newFixedThreadPool(many);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                String text = "number " + i;
                answers.add(clients.submit(
                        () -> Http.post(studio, Http.CHAT, chat(text)).text()));
            }
            for (int i = 0; i < many; i++) {
                assertThat(answers.get(i).get(30, TimeUnit.SECONDS)).isEqualTo("number " + i);
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(studio.requests()).hasSize(many);
    }

    @Test
    void splitsATextIntoPiecesThatMakeItUpAgain(FakeModelStudio studio) {
        String text = "Dear Ms Tanaka, 您好 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 averyverylongwordwithoutanyspace end";
        assertThat(StreamStage.split(text)).hasSizeGreaterThan(5).doesNotContain("");
        assertThat(String.join("", StreamStage.split(text))).isEqualTo(text);
        for (String chunk : StreamStage.split(text)) {
            assertThat(Character.isLowSurrogate(chunk.charAt(0))).isFalse();
        }
        assertThat(StreamStage.split("")).isEmpty();
    }

    @Test
    void refusesToScriptAnErrorThatIsNone(FakeModelStudio studio) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> studio.error(200, "OK", "fine"))
                .withMessage("status is 200, an error has 400 to 599");
    }

    @Test
    void recordsWhatArrived(FakeModelStudio studio) {
        Http.post(
                studio,
                Http.TEXT + "?a=b",
                "{'model':'qwen-plus','input':{'messages':[{'role':'system','content':'Be kind.'},"
                        + "{'role':'user','content':'Hi'},{'role':'assistant','content':'Ho'},"
                        + "{'role':'user','content':'Bye'}]},'parameters':{'temperature':0.5}}",
                "X-DashScope-SSE",
                "enable");
        RecordedRequest request = studio.requests().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo(Http.TEXT);
        assertThat(request.transport()).isEqualTo(Transport.DASHSCOPE);
        assertThat(request.header("authorization")).hasValue("Bearer " + studio.apiKey());
        assertThat(request.headers()).containsEntry("x-dashscope-sse", List.of("enable"));
        assertThat(request.model()).isEqualTo("qwen-plus");
        assertThat(request.stream()).isTrue();
        assertThat(request.systemMessage()).isEqualTo("Be kind.");
        assertThat(request.lastUserMessage()).isEqualTo("Bye");
        assertThat(request.messages())
                .containsExactly(
                        new RecordedRequest.Message("system", "Be kind."),
                        new RecordedRequest.Message("user", "Hi"),
                        new RecordedRequest.Message("assistant", "Ho"),
                        new RecordedRequest.Message("user", "Bye"));
        assertThat(request.parameter("temperature").asDouble()).isEqualTo(0.5);
        assertThat(request.json().at("/input/messages/1/content").asText()).isEqualTo("Hi");
        assertThat(request.body()).startsWith("{\"model\"");
        assertThat(request.schema()).isEmpty();
        assertThat(request).hasToString("POST " + Http.TEXT + " qwen-plus");
    }

    @Test
    void recordsChatParametersBesideTheModel(FakeModelStudio studio) {
        Http.post(studio, Http.CHAT, chat("Hi").replace("'model'", "'stream':true,'temperature':0.5,'model'"));
        RecordedRequest request = studio.requests().get(0);
        assertThat(request.transport()).isEqualTo(Transport.OPENAI_CHAT);
        assertThat(request.stream()).isTrue();
        assertThat(request.parameter("temperature").asDouble()).isEqualTo(0.5);
    }

    @Test
    void obeysASchemaInTheSystemMessage(FakeModelStudio studio) {
        String system = "Answer in JSON {like this}, under this schema:\\n" + SCHEMA + "\\nNothing else.";
        String body = asked("", "")
                .replace("'content':''", "'content':\"" + Http.quoted(system).replace("\"", "\\\"") + "\"");
        assertThat(Http.post(studio, Http.CHAT, body).text()).isEqualTo("{\"urgent\":true}");
        assertThat(studio.requests().get(0).schema()).hasValue(Http.parse(Http.quoted(SCHEMA)));
        String withFormat = body.substring(0, body.length() - 1) + ",'response_format':{'type':'json_object'}}";
        assertThat(Http.post(studio, Http.CHAT, withFormat).text()).isEqualTo("{\"urgent\":true}");
    }

    @Test
    void doesNotTakeAnExampleForASchema(FakeModelStudio studio) {
        String system = "Orders look like {\\\"type\\\":\\\"object\\\",\\\"id\\\":7}.";
        String body = asked("", "").replace("'content':''", "'content':\"" + system + "\"");
        assertThat(Http.post(studio, Http.CHAT, body).text()).isEqualTo("You said: \"Hi\"");
    }

    @Test
    void givesAsManyChoicesAsAreAskedFor(FakeModelStudio studio) {
        studio.reply("same").stream("a");
        Got plain = Http.post(studio, Http.CHAT, chat("Hi").replace("'model'", "'n':2,'model'"));
        assertThat(plain.json().at("/choices/1/index").asInt()).isEqualTo(1);
        assertThat(plain.json().at("/choices/1/message/content").asText()).isEqualTo("same");
        String stream = Http.post(studio, Http.CHAT, chat("Hi").replace("'model'", "'stream':true,'n':2,'model'"))
                .body();
        assertThat(stream).contains("\"index\":0", "\"index\":1");
    }

    @Test
    void reasonsWhereTheModelDoes(FakeModelStudio studio) {
        Got got = Http.post(studio, Http.CHAT, chat("Hi").replace("qwen-plus", "qwen3.5-plus"));
        assertThat(got.json().at("/choices/0/message/reasoning_content").asText())
                .isEqualTo("The user wrote something, so I quote it.");
        assertThat(got.json()
                        .at("/usage/completion_tokens_details/reasoning_tokens")
                        .asInt())
                .isEqualTo(10);
        assertThat(Http.post(studio, Http.CHAT, chat("Hi")).body()).doesNotContain("reasoning");
        assertThat(Http.post(
                                studio,
                                Http.CHAT,
                                chat("Hi")
                                        .replace(
                                                "'model':'qwen-plus'",
                                                "'model':'qwen3.8-max','reasoning_effort':'none'"))
                        .body())
                .doesNotContain("reasoning_content");
    }

    @Test
    void endsBeforeAStopTextAndAtTheTokensAllowed(FakeModelStudio studio) {
        String words = chat("one two three four five six");
        assertThat(Http.post(studio, Http.CHAT, words.replace("'model'", "'stop':['five',' three'],'model'"))
                        .text())
                .isEqualTo("You said: \"one two");
        Got cut = Http.post(studio, Http.CHAT, words.replace("'model'", "'max_tokens':5,'model'"));
        assertThat(cut.text()).isEqualTo("You said: \"one two t");
        assertThat(cut.json().at("/choices/0/finish_reason").asText()).isEqualTo("length");
        assertThat(cut.json().at("/usage/completion_tokens").asInt()).isEqualTo(5);
        Got exhausted = Http.post(
                studio,
                Http.CHAT,
                words.replace("'model'", "'enable_thinking':true,'max_completion_tokens':10,'model'"));
        assertThat(exhausted.text()).isEmpty();
        assertThat(exhausted.json().at("/choices/0/finish_reason").asText()).isEqualTo("length");
        assertThat(TokenCount.first(1, "好的呢")).isEqualTo("好");
    }
}
