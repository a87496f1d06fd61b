package io.qwenterface.benchmarks.dashscope;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.dashscope.aigc.generation.Generation;
import com.alibaba.dashscope.aigc.generation.GenerationParam;
import com.alibaba.dashscope.aigc.generation.GenerationResult;
import com.alibaba.dashscope.common.Message;
import com.alibaba.dashscope.common.ResponseFormat;
import com.alibaba.dashscope.common.Role;
import com.alibaba.dashscope.exception.ApiException;
import com.alibaba.dashscope.exception.InputRequiredException;
import com.alibaba.dashscope.exception.NoApiKeyException;
import com.alibaba.dashscope.protocol.ConnectionConfigurations;
import com.alibaba.dashscope.protocol.Protocol;
import com.alibaba.dashscope.utils.Constants;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.benchmarks.BenchClient;
import io.qwenterface.benchmarks.TextSink;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;
import java.util.Arrays;

/**
 * The SDK as its documentation shows it. It has no prompt templates and no typed replies: the variables are put in by
 * hand, the text is read with the Jackson that it brings along.
 */
public final class DashScopeClient implements BenchClient {

    private static final int NO_LIMIT = 20_000;

    private final Generation generation;
    private final ObjectMapper json = new ObjectMapper();

    /** Tuned, its limits of connections and of calls at once are lifted. */
    public DashScopeClient(String host, boolean tuned) {
        if (tuned) {
            Constants.connectionConfigurations = ConnectionConfigurations.builder()
                    .connectionPoolSize(NO_LIMIT)
                    .maximumAsyncRequests(NO_LIMIT)
                    .maximumAsyncRequestsPerHost(NO_LIMIT)
                    .build();
        }
        generation = new Generation(Protocol.HTTP.getValue(), host + "/api/v1");
    }

    @Override
    public Triage triage(String product, String customer, String ticket) {
        try {
            GenerationResult result = generation.call(typed(product, customer, ticket));
            return json.readValue(
                    result.getOutput().getChoices().get(0).getMessage().getContent(), Triage.class);
        } catch (NoApiKeyException | InputRequiredException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stream(String ticket, TextSink sink) {
        GenerationParam param = params(ticket)
                .resultFormat(GenerationParam.ResultFormat.MESSAGE)
                .incrementalOutput(true)
                .build();
        try {
            generation
                    .streamCall(param)
                    .subscribe(
                            result -> sink.text(result.getOutput()
                                    .getChoices()
                                    .get(0)
                                    .getMessage()
                                    .getContent()),
                            sink::failed,
                            sink::completed);
        } catch (NoApiKeyException | InputRequiredException | ApiException e) {
            sink.failed(e);
        }
    }

    @Override
    public int encode(String product, String customer, String ticket) {
        return typed(product, customer, ticket).getHttpBody().toString().getBytes(UTF_8).length;
    }

    @Override
    public void close() {
        // Its HTTP client is a static one.
    }

    private static GenerationParam typed(String product, String customer, String ticket) {
        return params("Product: " + product + "\nCustomer: " + customer + "\n\nTicket:\n" + ticket)
                .resultFormat(GenerationParam.ResultFormat.MESSAGE)
                .responseFormat(ResponseFormat.from(ResponseFormat.JSON_OBJECT))
                .build();
    }

    private static GenerationParam.GenerationParamBuilder<?, ?> params(String user) {
        return GenerationParam.builder()
                .apiKey(Workload.API_KEY)
                .model(Workload.MODEL)
                .enableThinking(false)
                .messages(Arrays.asList(
                        Message.builder()
                                .role(Role.SYSTEM.getValue())
                                .content(Workload.SYSTEM)
                                .build(),
                        Message.builder()
                                .role(Role.USER.getValue())
                                .content(user)
                                .build()));
    }
}
