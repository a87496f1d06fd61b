package io.qwenterface.benchmarks.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.service.AiServices;
import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.StreamThreads;
import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** LangChain4j as its documentation on AI services and structured outputs shows it. */
public final class LangChain4jClient implements BenchClient {

    private final String baseUrl;
    private final boolean tuned;
    private @Nullable TriageAssistant typed;
    private @Nullable TriageAssistant streaming;
    private @Nullable TriageAssistant encoding;
    private final EncodingOnly encoder = new EncodingOnly();

    /** Tuned, the JDK's HTTP client runs on virtual threads where there are any. */
    public LangChain4jClient(String host, boolean tuned) {
        this.baseUrl = host + "/compatible-mode/v1";
        this.tuned = tuned;
    }

    @Override
    public Triage triage(String product, String customer, String ticket) {
        if (typed == null) {
            typed = AiServices.create(TriageAssistant.class, model().build());
        }
        return typed.triage(product, customer, ticket);
    }

    @Override
    public void stream(String ticket, TextSink sink) {
        if (streaming == null) {
            var model = OpenAiStreamingChatModel.builder()
                    .baseUrl(baseUrl)
                    .apiKey(Workload.API_KEY)
                    .modelName(Workload.MODEL);
            if (tuned) {
                model.httpClientBuilder(onVirtualThreads());
            }
            streaming = AiServices.create(TriageAssistant.class, model.build());
        }
        streaming
                .reply(ticket)
                .onPartialResponse(sink::text)
                .onCompleteResponse(response -> sink.completed())
                .onError(sink::failed)
                .start();
    }

    @Override
    public int encode(String product, String customer, String ticket) {
        if (encoding == null) {
            encoding = AiServices.create(
                    TriageAssistant.class,
                    model().httpClientBuilder(new EncodingOnly.Builder(encoder))
                            .maxRetries(0)
                            .build());
        }
        try {
            encoding.triage(product, customer, ticket);
        } catch (RuntimeException e) {
            if (!(e instanceof EncodingOnly.Encoded) && !(e.getCause() instanceof EncodingOnly.Encoded)) {
                throw e;
            }
        }
        return encoder.length();
    }

    @Override
    public void close() {
        // Nothing of LangChain4j's can be closed.
    }

    private OpenAiChatModel.OpenAiChatModelBuilder model() {
        return OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(Workload.API_KEY)
                .modelName(Workload.MODEL)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true);
    }

    private static HttpClientBuilder onVirtualThreads() {
        return JdkHttpClient.builder().httpClientBuilder(HttpClient.newBuilder().executor(StreamThreads.newExecutor()));
    }
}
